#!/bin/sh
echo "assertion failed: two is not three"
exit 3
