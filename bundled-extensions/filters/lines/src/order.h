// The orders that lines can be brought in.
#pragma once
#include "system.h"

// Below 0, 0 or above 0 as a comes before b, is the same, or comes after.
typedef int order(struct span a, struct span b);

// By the numbers of their characters.
order by_text;
// The same, large and small letters alike.
order by_text_ignoring_case;
// By the first number in each; those without one come first.
order by_number;
// By text, but digits together as the number that they are: file2 before file10.
order by_text_with_numbers;
// By how many characters they have.
order by_length;
