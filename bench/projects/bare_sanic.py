"""Sanic alone, answering Rasa's REST channel with one sentence: `python bare_sanic.py PORT`."""

from __future__ import annotations

import sys

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

app = Sanic("bare", configure_logging=False)


@app.post("/webhooks/rest/webhook")
async def webhook(request: Request) -> HTTPResponse:
    return json([{"recipient_id": request.json["sender"], "text": "Since 26 February 2002."}])


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(sys.argv[1]), access_log=False, motd=False)
