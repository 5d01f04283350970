#!/usr/bin/env bash
# Checks a label with curl. As plain text a label needs no quoting; the answer is JSON.
#   examples/check.sh "Water, Glycerin, Cocos Nucifera (Coconut) Oil"
set -euo pipefail
label=${1:?give a label}
url=${POREWISE_URL:-http://127.0.0.1:3000}
curl --silent --show-error --fail-with-body "$url/v1/check?claims=noncomedogenic&claims=oilFree" \
  -H 'content-type: text/plain; charset=utf-8' --data-binary "$label"
