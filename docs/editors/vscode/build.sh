#!/bin/sh
# Builds outreach-lint.vsix beside this script. Needs Node.js 20 or newer with npm.
set -eu
cd "$(dirname "$0")"
npm install --include=dev --no-package-lock --no-audit --no-fund
npm run package
