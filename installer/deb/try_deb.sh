#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
#
# Install the package in a clean Debian 12 root, start, search, print, remove it, and look for leftovers.
# Usage (as root): try_deb.sh PACKAGE.deb [ROOT]; ROOT is made with debootstrap when it is not there.
set -euo pipefail

package=$1
root=${2:-build/try-deb-root}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/reader LANG=C.UTF-8 ${http_proxy:+http_proxy=$http_proxy} ${https_proxy:+https_proxy=$https_proxy} "$@"; }
say() { printf '== %s\n' "$*"; }

if [ ! -x "$root/usr/bin/dpkg" ]; then
    say "making a clean Debian 12 root"
    debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || { tail -n 20 "$root.log"; exit 1; }
    for file in /etc/apt/sources.list /etc/apt/apt.conf.d /etc/apt/sources.list.d /etc/resolv.conf /etc/ssl/certs; do
        if [ -e "$file" ]; then cp -a --no-target-directory "$file" "$root$file" 2>/dev/null || true; fi
    done
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT

inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb xauth xdotool >/dev/null
find "$root" -xdev \( -path "$root/proc" -o -path "$root/tmp" -o -path "$root/var" \) -prune -o -type f -print | sort >"$root.before"
cp "$package" "$root/tmp/bbico.deb"
say "installing"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq /tmp/bbico.deb >/dev/null
inside rm -rf /tmp/reader && inside mkdir -p /tmp/reader

say "searching"
inside bbico search "pesten in de klas" --lang nl --limit 3
say "printing"
inside bbico print blackmailed-with-pictures --lang fr --out /tmp/reader/fiche.pdf
inside sh -c 'test "$(head -c 5 /tmp/reader/fiche.pdf)" = "%PDF-"'
say "checking"
inside bbico doctor
say "starting the window"
inside sh -c 'xvfb-run -a -s "-screen 0 1366x768x24" sh -c "
    bbico-desktop & program=\$!
    xdotool search --sync --onlyvisible --name B-BICO >/dev/null && echo the window is there
    sleep 2
    kill -TERM \$program; wait \$program || true"'

say "removing"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq bbico-desktop >/dev/null
left=$(find "$root/usr" "$root/etc" "$root/opt" -iname '*bbico*' -o -iname '*b_bico*' | sort)
if [ -n "$left" ]; then
    printf 'left behind:\n%s\n' "$left"
    exit 1
fi
say "nothing is left behind"
