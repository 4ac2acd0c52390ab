#!/bin/sh
echo "slow test began"
sleep 300
