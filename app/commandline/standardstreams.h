#pragma once

namespace minutebook {

/// Puts something that cannot be used in the place of each standard stream that the program was started without. Otherwise the next
/// file or event queue that is opened gets the stream's number, and output goes there. To be called before anything is opened.
void fillStandardStreams();

/// Where the locale is none of UTF-8, as in a script with LC_ALL=C, its like that is: Qt takes that anyway, but complains. To be
/// called before the application is made.
void useUtf8();

} // namespace minutebook
