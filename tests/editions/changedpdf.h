#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <qpdf/QPDF.hh>

#include <functional>

namespace minutebook::test {

/// A file with something done to it, written anew; what nothing refers to is kept.
[[nodiscard]] QByteArray changed(const QByteArray &pdf, const std::function<void(QPDF &)> &change);
/// Appends an update (PDF 1.7, 7.5.6) that replaces one object.
[[nodiscard]] QByteArray updated(const QByteArray &pdf, int object, const QByteArray &value);
/// As for reading over a network: its first part ends like a file.
[[nodiscard]] QByteArray linearized(const QByteArray &pdf);
[[nodiscard]] QByteArray encrypted(const QByteArray &pdf, const char *password);

[[nodiscard]] QPDFObjectHandle firstPage(QPDF &pdf);
[[nodiscard]] QPDFObjectHandle text(const QString &text); ///< a text string
[[nodiscard]] QPDFObjectHandle parsed(QPDF &pdf, const QString &source); ///< an indirect object

/// A new stream with the entries of a dictionary, compressed when it is written.
QPDFObjectHandle stream(QPDF &pdf, const QString &dictionary, const QByteArray &data);

/// Adds content behind that of the first page.
void addContent(QPDF &pdf, const QByteArray &content);
/// Gives the first page a resource of its own: "/Font", "/F0".
void addResource(QPDF &pdf, const std::string &kind, const std::string &name, const QPDFObjectHandle &value);
/// Adds an annotation to the first page.
void addAnnotation(QPDF &pdf, QPDFObjectHandle annotation);

/// Something that is shown at a place, in points.
struct Shown {
    QString text;
    double x = 50;
    double y = 500;
};

/// Shows texts in a font that has exactly their characters, each as a string of its own. `before` are operators that come first.
void show(QPDF &pdf, const QList<Shown> &shown, const QByteArray &before = {}, const QByteArray &after = {});
/// The same content, for a form or a pattern, and its resources.
struct ShownContent {
    QByteArray content;
    QPDFObjectHandle resources;
};
[[nodiscard]] ShownContent contentOf(QPDF &pdf, const QList<Shown> &shown, const QByteArray &before = {}, const QByteArray &after = {});

} // namespace minutebook::test
