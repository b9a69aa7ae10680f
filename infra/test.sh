# SPDX-License-Identifier: Apache-2.0
# Sourced by ./ninaite: what `./ninaite test` does.

docker_answers() { command -v docker >/dev/null 2>&1 && docker info >/dev/null 2>&1; }

# The images that the container tests and the compose walk need, there or to be pulled.
images_are_there() {
  for image in eclipse-temurin:25-jre apache/kafka:4.2.1 mongo:8.0; do
    docker image inspect "$image" >/dev/null 2>&1 || docker pull -q "$image" >/dev/null 2>&1 ||
      { say "no image $image and no way to pull it"; return 1; }
  done
}

# Says per engine how many tests ran, from what each module noted.
engine_summary() {
  find . -path '*/target/engines.txt' -exec cat {} + 2>/dev/null |
    awk '{ for (i = 1; i <= NF; i++) { if ($i ~ /^engine=/) e = $i; if ($i ~ /^tests=/) { sub("tests=", "", $i); n[e] += $i } } line[e] = $0 }
         END { for (e in n) printf "engines: %s tests=%d  last answered: %s\n", e, n[e], line[e] }'
}

on_engine() {
  engine=$1
  shift
  say "testing on engine=$engine"
  find . -path '*/target/engines.txt' -delete 2>/dev/null || true
  NINAITE_TEST_ENGINE=$engine maven "$@" || die "tests failed on engine=$engine"
  engine_summary
}

chromium_is_here() {
  [ -n "${NINAITE_CHROMEDRIVER:-}" ] || command -v chromedriver >/dev/null 2>&1
}

run_tests() {
  find_jdk
  find_maven
  chromium_is_here || say "NO BROWSER (chromium and chromedriver): the journeys through the pages will NOT be run"
  case ${NINAITE_TEST_ENGINE:-} in
    containers | given) on_engine "$NINAITE_TEST_ENGINE" install "$@" ;;
    embedded) on_engine embedded install "$@" ;;
    "")
      on_engine embedded install "$@"
      if docker_answers && images_are_there; then
        # Only what uses an engine; the rest has just run.
        on_engine containers surefire:test -Dtest.groups=engine -Dsurefire.failIfNoSpecifiedTests=false "$@"
        infra/docker/walk.sh || die "the compose walk failed"
      else
        say "no Docker engine answers (or its images are missing): engine=containers and the compose walk were left out"
      fi
      ;;
    *) die "NINAITE_TEST_ENGINE is embedded, containers or given, not $NINAITE_TEST_ENGINE" ;;
  esac
}
