#pragma once

int offset();
int part0(int);
int part1(int);
int part2(int);
int part3(int);
int part4(int);
int part5(int);
int part6(int);
int part7(int);
