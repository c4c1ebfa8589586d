#include "tests/editions/changedpdf.h"
#include "tests/editions/leaks.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <random>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

using Shape = std::function<QList<Shown>(const QString &secret)>;

QList<Shown> oneLine(const QString &secret)
{
    return {{secret}};
}

Shape replacing(const QString &before, const QString &after)
{
    return [=](const QString &secret) { return oneLine(QString(secret).replace(before, after)); };
}

QList<Shown> twoLines(const QString &secret, const QString &hyphen)
{
    const qsizetype middle = secret.indexOf(u' ', secret.size() / 2) + 3; // inside a word
    return {{secret.first(middle) + hyphen, 50, 500}, {secret.sliced(middle), 50, 486}};
}

QList<Shown> words(const QString &secret)
{
    QList<Shown> shown;
    double x = 20;
    for (const QString &word : secret.split(u' ')) {
        shown.append({word, x, 500});
        x += 5.0 * static_cast<double>(word.size()) + 3;
    }
    return shown;
}

QList<Shown> shuffled(QList<Shown> shown)
{
    std::shuffle(shown.begin(), shown.end(), std::minstd_rand(7));
    return shown;
}

/// Each letter by itself, `step` points from the one before.
QList<Shown> letters(const QString &secret, double step)
{
    QList<Shown> shown;
    for (qsizetype i = 0; i < secret.size(); ++i)
        shown.append({secret.mid(i, 1), 20 + step * static_cast<double>(i), 500});
    return shown;
}

/// Two columns of four words a line, painted in no order; the other column is other text.
QList<Shown> columns(const QString &secret)
{
    const QStringList all = secret.split(u' ');
    QList<Shown> shown;
    for (qsizetype i = 0; i < all.size(); i += 4) {
        const qsizetype line = i / 4;
        const double y = 500 - 12 * static_cast<double>(line);
        shown.append({all.mid(i, 4).join(u' '), 50, y});
        shown.append({u"a quay is a wharf"_s, 300, y});
    }
    return shuffled(shown);
}

QString backwards(QString text)
{
    std::ranges::reverse(text);
    return text;
}

/// Four words a line, with the line's number before or behind them.
QList<Shown> numberedLines(const QString &secret, double number)
{
    const QStringList all = secret.split(u' ');
    QList<Shown> shown;
    for (qsizetype i = 0; i < all.size(); i += 4) {
        const qsizetype line = i / 4;
        const double y = 500 - 12 * static_cast<double>(line);
        shown.append({QString::number(10 + line), number, y});
        shown.append({all.mid(i, 4).join(u' '), 50, y});
    }
    return shown;
}

/// As a reader types it who wants no search to find it.
QString spacedByNothing(const QString &secret)
{
    QString text;
    for (const QChar c : secret)
        text += QString(c) + u'\u200b';
    return text;
}

QString fullWidth(const QString &secret)
{
    QString text;
    for (const QChar c : secret)
        text += c > u' ' && c.unicode() < 0x7f ? QChar(c.unicode() + 0xfee0) : c;
    return text;
}

QString accented(QString secret)
{
    return secret.replace(u'e', u"é"_s).replace(u'o', u"o\u0308"_s);
}

LeakWay painted(const char *name, const Shape &shape, const QByteArray &before = {}, const QByteArray &after = {})
{
    return {name, FilePart::Page, [=](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) { show(file, shape(secret), before, after); });
            }};
}

/// In a stream that the page's content uses as `kind`, by an operator.
LeakWay used(const char *name, const std::string &kind, const QString &dictionary, const QByteArray &use)
{
    return {name, FilePart::Page, [=](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    const ShownContent content = contentOf(file, oneLine(secret));
                    QPDFObjectHandle form = stream(file, dictionary, content.content);
                    form.getDict().replaceKey("/Resources", content.resources);
                    addResource(file, kind, "/X0", form);
                    addContent(file, use);
                });
            }};
}

QByteArray literal(const QString &secret)
{
    return '(' + secret.toLatin1() + ')';
}

/// In a font of the standard fourteen, in the operators that `content` makes of the secret.
LeakWay operated(const char *name, const QString &font, const std::function<QByteArray(const QString &)> &content,
                 FilePart part = FilePart::Page)
{
    return {name, part, [=](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    addResource(file, "/Font", "/F0", parsed(file, font));
                    addContent(file, "q BT /F0 10 Tf 14 TL 50 500 Td " + content(secret) + " ET Q");
                });
            }};
}

const QString helvetica = u"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"_s;

QByteArray kerned(const QString &secret)
{
    QByteArray text = "[";
    for (const QChar c : secret)
        text += '(' + QByteArray(1, c.toLatin1()) + ") -20 ";
    return text + "] TJ";
}

QByteArray octal(const QString &secret)
{
    QByteArray text;
    for (const QChar c : secret)
        text += '\\' + QByteArray::number(c.unicode(), 8).rightJustified(3, '0');
    return '(' + text + ") Tj";
}

/// With a letter after each that nobody sees.
QByteArray withUnseen(const QString &secret)
{
    QByteArray text;
    for (const QChar c : secret)
        text += "0 Tr (" + QByteArray(1, c.toLatin1()) + ") Tj 3 Tr 1 Tz (x) Tj 100 Tz ";
    return text;
}

QByteArray spelledByLetters(const QString &secret)
{
    QByteArray content;
    for (const QChar c : secret)
        content += "/Span << /ActualText <feff" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0') + "> >> BDC (.) Tj EMC\n";
    return content;
}

/// Says "x" of every letter.
LeakWay lyingMap()
{
    return {"a simple font whose map lies", FilePart::Page, [](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    QPDFObjectHandle font = parsed(file, helvetica);
                    font.replaceKey("/ToUnicode", stream(file, {}, "1 beginbfrange <20> <7e> <0041> endbfrange"));
                    addResource(file, "/Font", "/F0", font);
                    addContent(file, "BT /F0 10 Tf 50 500 Td " + literal(secret) + " Tj ET");
                });
            }};
}

/// Another font's text, drawn by a glyph of a Type 3 font.
LeakWay glyphProcedure()
{
    return {"a Type 3 glyph's procedure", FilePart::Page, [](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    const ShownContent content = contentOf(file, oneLine(secret));
                    QPDFObjectHandle font = parsed(
                        file,
                        u"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 "
                        "/Widths [1] /Encoding << /Differences [65 /A] >> /CharProcs << >> >>"_s);
                    font.getKey("/CharProcs").replaceKey("/A", stream(file, {}, "1 0 d0 " + content.content));
                    font.replaceKey("/Resources", content.resources);
                    addResource(file, "/Font", "/F3", font);
                    addContent(file, "BT /F3 10 Tf 50 500 Td (A) Tj ET");
                });
            }};
}

QList<LeakWay> paintedLeaks()
{
    return {
        painted("plain", oneLine),
        painted("white", oneLine, "1 1 1 rg"),
        painted("invisible (mode 3)", oneLine, "3 Tr"),
        painted("outside the page", [](const QString &secret) { return QList<Shown>{{secret, -5000, 9000}}; }),
        painted("clipped away", oneLine, "0 0 1 1 re W n"),
        painted("under a rectangle", oneLine, {}, "0 g 0 0 600 900 re f"),
        painted("tiny", oneLine, "0.001 0 0 0.001 0 0 cm"),
        painted("turned by a quarter", oneLine, "0 1 -1 0 300 0 cm"),
        painted("mirrored", oneLine, "-1 0 0 1 500 0 cm"),
        painted("in a hidden layer", oneLine, "/OC /Hidden BDC", "EMC"),
        painted("over two lines", [](const QString &secret) { return twoLines(secret, {}); }),
        painted("hyphenated", [](const QString &secret) { return twoLines(secret, u"-"_s); }),
        painted("with a soft hyphen at the line's end", [](const QString &secret) { return twoLines(secret, u"\u00ad"_s); }),
        painted("with soft hyphens", replacing(u"e"_s, u"e\u00ad"_s)),
        painted("ligatured", replacing(u"fi"_s, u"ﬁ"_s)),
        painted("letter by letter", [](const QString &secret) { return letters(secret, 3); }),
        painted("letter-spaced", [](const QString &secret) { return letters(secret, 14); }),
        painted("letter-spaced, in no order", [](const QString &secret) { return shuffled(letters(secret, 14)); }),
        painted("words in reverse order",
                [](const QString &secret) {
                    QList<Shown> shown = words(secret);
                    std::ranges::reverse(shown);
                    return shown;
                }),
        painted("words in no order", [](const QString &secret) { return shuffled(words(secret)); }),
        painted("in columns, in no order", columns),
        painted("put backwards", [](const QString &secret) { return oneLine(backwards(secret)); }),
        painted("each word put backwards",
                [](const QString &secret) {
                    QStringList all = secret.split(u' ');
                    std::ranges::transform(all, all.begin(), backwards);
                    return oneLine(all.join(u' '));
                }),
        painted("lines with numbers", [](const QString &secret) { return numberedLines(secret, 34); }),
        painted("lines with numbers far away", [](const QString &secret) { return numberedLines(secret, -100); }),
        painted("lines with numbers behind", [](const QString &secret) { return numberedLines(secret, 400); }),
        painted("with the numbers of notes", replacing(u" "_s, u" [3] "_s)),
        painted("without spaces", replacing(u" "_s, {})),
        painted("in capitals", [](const QString &secret) { return oneLine(secret.toUpper()); }),
        painted("five words of it", [](const QString &secret) { return oneLine(secret.split(u' ').mid(4, 5).join(u' ')); }),
        painted("with what cannot be seen between", [](const QString &secret) { return oneLine(spacedByNothing(secret)); }),
        painted("in Cyrillic letters that look alike", replacing(u"a"_s, u"а"_s)),
        painted("in full width", [](const QString &secret) { return oneLine(fullWidth(secret)); }),
        painted("with accents", [](const QString &secret) { return oneLine(accented(secret)); }),
    };
}

} // namespace

QList<LeakWay> shownLeaks()
{
    return paintedLeaks()
        + QList<LeakWay>{
            used("a form", "/XObject", u"/Type /XObject /Subtype /Form /BBox [0 0 600 800]"_s, "/X0 Do"),
            used("a pattern", "/Pattern", u"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9"_s,
                 "/Pattern cs /X0 scn 0 0 9 9 re f"),
            operated("kerned", helvetica, kerned),
            operated("octal", helvetica, octal),
            operated("with unseen letters between", helvetica, withUnseen),
            operated("by the next-line operator", helvetica, [](const QString &secret) { return literal(secret) + " '"; }),
            operated("by glyph names",
                     u"<< /Type /Font /Subtype /Type1 /BaseFont /Own /Encoding << /Differences "
                     "[32 /space 65 /C 97 /a /b /c /d /e /f /g /h /i /j /k /l /m /n /o /p /q /r /s /t /u /v /w /x /y /z] >> >>"_s,
                     [](const QString &secret) { return literal(secret.toLower()) + " Tj"; }),
            operated(
                "ActualText", helvetica,
                [](const QString &secret) { return "/Span << /ActualText " + literal(secret) + " >> BDC (x) Tj EMC"; },
                FilePart::Alternative),
            operated("ActualText, letter by letter", helvetica, spelledByLetters, FilePart::Alternative),
            operated(
                "a comment of the content", helvetica, [](const QString &secret) { return "(x) Tj % " + secret.toLatin1() + '\n'; },
                FilePart::Stream),
            lyingMap(),
            glyphProcedure(),
        };
}

} // namespace minutebook::test
