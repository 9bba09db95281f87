"""The word lists of a language (data/<language>/words.yml), the numbers and dates of every language, and
finding both in a text.
"""
