#include "cc/parts.h"

int main() { return offset() == 5 ? 0 : 1; }
