#pragma once

namespace minutebook {

/// From now on no library says in its log what it does, whatever the environment asks for, but for a few that know nothing of the notes: spelling
/// tells each word that it looks at, input methods each text that they are given. Warnings stay.
void keepLogsQuiet();

} // namespace minutebook
