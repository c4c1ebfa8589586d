#pragma once

#include <QByteArray>
#include <QList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

namespace minutebook::test {

/// One way to break a good file so that a condition fails.
struct Breach {
    const char *number; ///< of the condition
    const char *what;
    std::function<QByteArray(const QByteArray &good)> broken;
};

[[nodiscard]] QList<Breach> accessBreaches(); ///< for checkUa
[[nodiscard]] QList<Breach> fontBreaches(); ///< of the former
[[nodiscard]] QList<Breach> archiveBreaches(); ///< for checkArchive

using Change = std::function<void(QPDF &)>;
using Setting = std::function<void(QPDFWriter &)>;

/// A breach by a change of the file's objects.
[[nodiscard]] Breach breach(const char *number, const char *what, const Change &change);

/// The file with something changed in it, written in the way that is set.
[[nodiscard]] QByteArray changed(const QByteArray &good, const Change &change, const Setting &setting);

// What breaches change.
[[nodiscard]] QPDFObjectHandle pageOf(QPDF &pdf, size_t index = 0);
/// The first element of a type, in the order of the file's objects.
[[nodiscard]] QPDFObjectHandle elementOf(QPDF &pdf, const std::string &type);
/// The composite font with the most characters: the text's own.
[[nodiscard]] QPDFObjectHandle textFontOf(QPDF &pdf);
[[nodiscard]] QPDFObjectHandle descriptorOf(QPDF &pdf);
[[nodiscard]] QPDFObjectHandle linkOf(QPDF &pdf);
/// Replaces the first of a text in a stream.
void replaceIn(QPDFObjectHandle stream, const std::string &from, const std::string &to);
void replaceInPage(QPDF &pdf, const std::string &from, const std::string &to);

// Changes of one value; an object is given as it stands in a file.
[[nodiscard]] QPDFObjectHandle parsed(const char *object);
[[nodiscard]] Change inCatalogue(const char *key, const char *value);
[[nodiscard]] Change inLink(const char *key, const char *value);
[[nodiscard]] Change onPage(const char *key, const char *value);
[[nodiscard]] Change inPage(const char *from, const char *to);
[[nodiscard]] Change inXmp(const char *from, const char *to);

} // namespace minutebook::test
