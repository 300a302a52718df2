# Starts and stops a PostgreSQL server as it is told on standard input. When that ends, however it ends, the server is
# stopped and its folder is removed: a test that is killed leaves nothing behind.
# $1 the postgres program, $2 the folder, $3 the port
pid=

stop() {
  if [ -n "$pid" ]; then
    # A "fast" shutdown: sessions are ended, what is committed is written.
    kill -INT "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    pid=
  fi
}

while read -r word; do
  case "$word" in
    start)
      "$1" -D "$2/data" -k "$2" -h 127.0.0.1 -p "$3" </dev/null >>"$2/log" 2>&1 &
      pid=$!
      ;;
    stop)
      stop
      echo stopped
      ;;
  esac
done

stop
rm -rf "$2"
