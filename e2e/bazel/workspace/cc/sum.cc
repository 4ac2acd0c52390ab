#include <cstdlib>
#include <iostream>
#include <string>

#include "cc/parts.h"

int main(int argc, char **argv) {
  int total = 0;
  for (int i = 1; i < argc; i++) total += part0(std::atoi(argv[i])) + part7(std::atoi(argv[i]));
  std::cout << std::string("total ") << total << "\n";
}
