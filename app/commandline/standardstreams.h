#pragma once

namespace minutebook {

/// Puts something that cannot be used in the place of each standard stream that the program was started without. Otherwise the next
/// file or event queue that is opened gets the stream's number, and output goes there. To be called before anything is opened.
void fillStandardStreams();

} // namespace minutebook
