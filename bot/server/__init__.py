"""The processes of `jamae serve`: one that answers, or several and the one that watches over them."""
