"""Polite and guarded fetching over HTTP: `fetcher.Fetcher` fetches one address; every failure is a refusal.

This file imports nothing, since the libraries of fetching are loaded only where something is fetched.
"""
