#!/usr/bin/env bash
# Does in a clean folder what the Dockerfile does, for machines without Docker: installs, builds, leaves out what only
# the build needs, and answers a question as a user that is not root from a folder that nobody may write to.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/build" "$folder/app"

# What .dockerignore lets in.
sed -n 's/^!//p' .dockerignore | while read -r name; do
  if [ -e "$name" ]; then cp -r "$name" "$folder/build/"; fi
done

cd "$folder/build"
npm ci --ignore-scripts --silent
npm run --silent build
npm prune --omit=dev --ignore-scripts --silent

cp -r package.json node_modules dist data "$folder/app/"
chmod -R a+rX,a-w "$folder/app"
chmod a+rx "$folder"
cd "$folder/app"

as_nobody=()
if [ "$(id -u)" = 0 ]; then as_nobody=(setpriv --reuid=1000 --regid=1000 --clear-groups); fi
"${as_nobody[@]}" env -i PATH="$PATH" NODE_ENV=production node dist/src/bundle/main.js start --version
"${as_nobody[@]}" env -i PATH="$PATH" NODE_ENV=production node dist/src/bundle/main.js start '/result calais' | grep -F '55.13%'
chmod -R u+w "$folder/app"
printf 'the steps of the image work; it would hold %s\n' "$(du -sh "$folder/app" | cut -f1)"
