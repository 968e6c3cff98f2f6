#!/bin/sh
# Sees to it that Node (20.19 or later) and npm are there; fetched from the system's packages where they are missing.
right() { command -v npm >/dev/null && node -e 'const [a, b] = process.versions.node.split("."); process.exit(+a > 20 || (+a === 20 && +b >= 19) ? 0 : 1)' 2>/dev/null; }
right && exit 0
if ! command -v node >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "Node is missing: fetching it from the system's packages" >&2
	apt-get install -y --no-install-recommends nodejs npm >/dev/null 2>&1 ||
		{ apt-get update >/dev/null 2>&1 && apt-get install -y --no-install-recommends nodejs npm >/dev/null 2>&1; }
	right && exit 0
fi
echo "Node 20.19 or later and npm are needed to build the desk's islands, and were not found$(command -v node >/dev/null && echo " (there is Node $(node --version))")." >&2
exit 1
