#pragma once

namespace minutebook {

/// From now on the program ends with a sentence on the standard error, and status 1, where there is not enough memory to go on: whatever the
/// book was said to have it has. Nothing is lost that "Saved" was said of. Called once more it says so in the language that is installed now.
void tellOutOfMemory();

} // namespace minutebook
