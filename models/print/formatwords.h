#pragma once

/// What a file says of itself and its format in every edition alike.
namespace minutebook::formatwords {

inline constexpr auto program = "Minutebook";
inline constexpr auto pdfType = "application/pdf";
inline constexpr auto anyLanguage = "x-default"; ///< of an XMP value
inline constexpr auto byQt = "Adobe Identity sRGB IEC61966-2.1 http://www.color.org"; ///< of fonts and of the output intent
inline constexpr auto picturePolicy = "img-src data:; "; ///< of a web page that has a logo

inline constexpr auto calendarMarking = "X-MINUTEBOOK-MARKING"; ///< the property of a calendar file that says its marking

} // namespace minutebook::formatwords
