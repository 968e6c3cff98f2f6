#!/bin/sh
# Prints where Chromium is. With --fetch it is installed from the system's packages where it is missing; where that can't be
# done either, says so and leaves the tests to skip (or to fail, where PARALLAX_NEED_BROWSER is set).
find_it() {
	for name in "${PARALLAX_CHROMIUM:-}" chromium chromium-browser google-chrome; do
		[ -n "$name" ] && command -v "$name" && return 0
	done
	return 1
}
find_it && exit 0
if [ "${1:-}" = --fetch ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "Chromium is missing: fetching it from the system's packages" >&2
	apt-get install -y --no-install-recommends chromium >/dev/null 2>&1 ||
		{ apt-get update >/dev/null 2>&1 && apt-get install -y --no-install-recommends chromium >/dev/null 2>&1; }
	find_it && exit 0
fi
echo "Chromium is missing and could not be fetched: install the package chromium, or name one in PARALLAX_CHROMIUM." >&2
[ -z "${PARALLAX_NEED_BROWSER:-}" ]
