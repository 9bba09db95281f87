"""The chat on a website: the widget, the page around it, and the requests that they send."""
