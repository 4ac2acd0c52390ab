#include "cc/parts.h"

int main() { return part0(1) == 6 && part7(1) == 13 ? 0 : 1; }
