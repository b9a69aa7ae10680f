#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds the images, starts the whole compose stack, walks one case through it, kills a service in the
# middle and sees the case end right. Leaves nothing behind. Needs a Docker engine and built jars
# (./ninaite test sees to both).
set -eu
cd "$(dirname "$0")/../.."

NINAITE_SAMPLE_SECRET=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
NINAITE_SIGN_IN_SECRET=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')
NINAITE_PORT=${NINAITE_PORT:-18080}
NINAITE_PUBLIC_URL=http://127.0.0.1:$NINAITE_PORT
export NINAITE_SAMPLE_SECRET NINAITE_SIGN_IN_SECRET NINAITE_PORT NINAITE_PUBLIC_URL
compose() { docker compose -p ninaite-walk "$@"; }

say() { printf 'compose walk: %s\n' "$*"; }
finish() {
  status=$?
  if [ $status -ne 0 ]; then
    compose ps -a || true
    compose logs --tail 15 || true
  fi
  compose down -v --timeout 5 >/dev/null 2>&1 || true
  exit $status
}
trap finish EXIT

token() {
  curl -fsS -u "$1:$NINAITE_SAMPLE_SECRET" -d grant_type=client_credentials \
    "$NINAITE_PUBLIC_URL/oauth2/token" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p'
}

# ask TOKEN METHOD PATH [BODY]: prints the answer; fails if it is not a success.
ask() {
  curl -fsS -X "$2" "$NINAITE_PUBLIC_URL$3" -H "Authorization: Bearer $1" \
    -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \
    -H 'Content-Type: application/json' ${4:+-d "$4"}
}

# until_ok SECONDS COMMAND...: repeats until it succeeds.
until_ok() {
  left=$1
  shift
  until "$@" >/tmp/ninaite-walk.out 2>&1; do
    left=$((left - 1))
    [ $left -gt 0 ] || { say "gave up on: $*"; cat /tmp/ninaite-walk.out; return 1; }
    sleep 1
  done
}

id() { sed -n 's/.*"id":"\([^"]*\)".*/\1/p'; }
shows() { ask "$1" GET "$2" | grep -q "$3"; }

started=$(date +%s)
say "building images"
compose build -q
say "starting"
compose up -d --wait --wait-timeout 420
until_ok 120 curl -fsS "$NINAITE_PUBLIC_URL/health"
say "healthy after $(($(date +%s) - started)) s"
curl -fsS "$NINAITE_PUBLIC_URL/" | grep -q '<html lang="ja">'
curl -fsS -o /dev/null -w '%{redirect_url}' "$NINAITE_PUBLIC_URL/session/start?to=/work/me" | grep -q /oauth2/authorize

trainee=$(token trainee) employer=$(token employer) city=$(token city)
today=$(TZ=Asia/Tokyo date +%F)
candidate=$(ask "$trainee" POST /trainees '{"name":"見本 花子","kana":"みほん はなこ","birthDate":"1990-04-02","email":"hanako@example.org","phone":"0225-00-0000","postalCode":"986-8501","address":"石巻市穀町（見本）","permission":{"kind":"NOT_NEEDED"},"municipality":"042021"}' | id)
application=$(ask "$trainee" POST /applications '{"municipality":"042021","wishes":{"tasks":["FILLETING"]}}' | id)
ask "$trainee" POST "/applications/$application/submission" >/dev/null
ask "$city" POST "/applications/$application/acceptance" >/dev/null
ask "$employer" POST /employers '{"corporateNumber":"7123456789012","municipality":"042021","name":"見本水産"}' >/dev/null
vacancy=$(ask "$employer" POST /openings '{"heads":1,"terms":{"duties":"切り身加工","dutiesMayChangeTo":"変更なし","tasks":["FILLETING"],"contract":{"kind":"PERMANENT"},"trial":{"months":3,"terms":"賃金は同じ"},"workplace":"石巻市魚町（見本）","workplaceMayChangeTo":"変更なし","hours":{"from":"07:00:00","to":"16:00:00","breakMinutes":60,"daysPerWeek":5,"daysPerYear":250,"overtime":false,"daysOff":"日曜日、ほか会社の暦による"},"pay":{"basis":"HOURLY","yen":1250,"bonus":"なし"},"insurance":["HEALTH","PENSION","ACCIDENT","EMPLOYMENT"],"hirer":"見本水産","dispatched":false,"smoking":"屋内禁煙","barriers":{"temperature":"CHILLED","standingMinutes":420,"wetFloor":true,"smell":true,"liftingKg":15,"liftsPerHour":10,"companyBus":true,"busMinutes":25,"dormitory":false,"nursery":false},"asOf":"'$today'"}}' | id)
ask "$employer" POST "/openings/$vacancy/publication" >/dev/null
until_ok 30 ask "$city" POST "/vacancies/$vacancy/introductions" "{\"candidate\":\"$candidate\",\"basis\":\"CITY_NOTIFICATION\"}"
ask "$employer" POST "/vacancies/$vacancy/offers" "{\"candidate\":\"$candidate\",\"respondBy\":\"2099-01-01T00:00:00Z\",\"startsOn\":\"$today\"}" >/dev/null
until_ok 30 shows "$trainee" "/candidates/$candidate" "$vacancy"

say "killing placement while the acceptance is under way"
ask "$trainee" POST "/candidates/$candidate/offers/$vacancy/acceptance" >/dev/null
compose kill -s KILL placement >/dev/null 2>&1
compose up -d placement >/dev/null 2>&1
until_ok 120 shows "$trainee" "/candidates/$candidate" '"state":"placed"'
until_ok 30 shows "$employer" "/vacancies/$vacancy" '"agreed":1'
until_ok 30 shows "$city" /figures/042021 '"PLACEMENTS":1'
say "the case ended right; $(($(date +%s) - started)) s in all"
