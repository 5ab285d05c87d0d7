#!/usr/bin/env bash
# Installs, on Debian and its like, the tools with which `npm run test:citations` reads citations back.
set -euo pipefail
apt-get update -q
apt-get install -y -q pandoc asciidoctor python3-docutils python3-sphinx python3-sphinxcontrib.bibtex \
  biber texlive-latex-recommended texlive-bibtex-extra lmodern poppler-utils fonts-dejavu-core fonts-droid-fallback
npm ci --prefix "$(dirname "$0")/citationTools" --ignore-scripts
# Not in Debian; without it asciidoctor-bibtex is named as missing.
gem install asciidoctor-bibtex || true
