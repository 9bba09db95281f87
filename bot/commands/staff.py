"""`jamae staff`: who may use the pages at /staff."""

from __future__ import annotations

import getpass
import sys

from bot.commands.arguments import Arguments
from bot.settings import Settings
from bot.staff.accounts import Accounts


def staff(arguments: Arguments, settings: Settings) -> int:
    """Raises ValueError for a name or a password that cannot be."""
    accounts = Accounts.of(settings)
    if arguments.what == "list":
        print("\n".join(accounts.names()))
        return 0
    if not arguments.name:
        raise ValueError(f"Whom? `jamae staff {arguments.what} NAME`")
    if arguments.what == "remove":
        accounts.remove(arguments.name)
        print(f"{arguments.name} is signed out and can sign in no more.")
        return 0
    is_new = accounts.set_password(arguments.name, _password())
    print(f"{arguments.name} {'can sign in' if is_new else 'has a new password'}: {accounts.path}")
    if settings.staff != "passwords":
        print("The pages are off until JAMAE_STAFF=passwords is set where Jamae is started.")
    return 0


def _password() -> str:
    """Typed twice; from a program, one line. Raises ValueError where the two differ."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise ValueError("The two are not the same; nothing was changed.")
    return password
