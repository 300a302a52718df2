-- Whether any edition has a key of these. A planner that is asked for one row reads the table until it meets one, which for a
-- word that nobody uses is all of it; the index knows at once.
create function is_known(asked tsquery) returns boolean language sql stable set enable_seqscan = off as $$
  select exists (select from searchable where keys @@ asked)
$$;
