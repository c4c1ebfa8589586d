#pragma once

namespace minutebook {

/// SQLite's locks on a book last until it lets go of them, whatever else of the program opens and closes the book's files meanwhile, be it
/// to copy them or to show what kind of files they are: by POSIX, any such closing ends all locks of the process, and the next program at the
/// book would take it for its own and delete the journal that is still written. To be called before the first book is opened; does
/// nothing where the system has no locks by open file description (Linux has: fcntl(2), F_OFD_SETLK). Any thread will do.
void keepFileLocks();

} // namespace minutebook
