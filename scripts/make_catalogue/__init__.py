"""The tables of scripts/make-catalogue.py."""
