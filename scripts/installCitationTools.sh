#!/usr/bin/env bash
# Installs, on Debian and its like, the tools with which `npm run test:citations` reads citations back.
set -euo pipefail
apt-get update -q
apt-get install -y -q pandoc asciidoctor python3-docutils python3-sphinx python3-sphinxcontrib.bibtex
