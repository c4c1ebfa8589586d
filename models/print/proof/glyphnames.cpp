#include "models/print/proof/glyphnames.h"

#include <QSet>

#include <qpdf/QUtil.hh>

#include <map>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QStringList accents{u"acute"_s,       u"grave"_s,        u"circumflex"_s, u"dieresis"_s, u"tilde"_s,  u"ring"_s,
                          u"caron"_s,       u"cedilla"_s,      u"macron"_s,     u"breve"_s,    u"ogonek"_s, u"dotaccent"_s,
                          u"commaaccent"_s, u"hungarumlaut"_s, u"slash"_s,      u"croat"_s,    u"stroke"_s, u"bar"_s};

const QStringList digits{u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};

/// Names of more than one letter, and of letters that are called something else.
const QHash<QString, QString> &letterNames()
{
    static const QHash<QString, QString> names{
        {u"fi"_s, u"fi"_s},   {u"fl"_s, u"fl"_s},   {u"ff"_s, u"ff"_s},      {u"ffi"_s, u"ffi"_s},
        {u"ffl"_s, u"ffl"_s}, {u"ae"_s, u"ae"_s},   {u"oe"_s, u"oe"_s},      {u"germandbls"_s, u"ss"_s},
        {u"eth"_s, u"d"_s},   {u"thorn"_s, u"þ"_s}, {u"dotlessi"_s, u"i"_s}, {u"IJ"_s, u"ij"_s},
        {u"ij"_s, u"ij"_s},   {u"longs"_s, u"s"_s}, {u"mu"_s, u"μ"_s},       {u"st"_s, u"st"_s}};
    return names;
}

/// Of glyphs that are no letters.
bool isSignName(const QString &name)
{
    static const QSet<QString> names = [] {
        const QString all =
            u"space nbspace nonbreakingspace exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright "
            "asterisk plus comma hyphen period slash colon semicolon less equal greater question at bracketleft backslash "
            "bracketright asciicircum underscore grave quoteleft quoteright braceleft bar braceright asciitilde exclamdown "
            "cent sterling fraction yen florin section currency quotedblleft guillemotleft guilsinglleft guilsinglright "
            "endash emdash dagger daggerdbl periodcentered paragraph bullet quotesinglbase quotedblbase quotedblright "
            "guillemotright ellipsis perthousand questiondown acute circumflex tilde macron breve dotaccent dieresis ring "
            "cedilla hungarumlaut ogonek caron brokenbar copyright logicalnot registered degree plusminus multiply divide "
            "minus Euro trademark sfthyphen softhyphen middot"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

std::optional<QString> ofCodeName(const QString &name)
{
    const qsizetype prefix = name.startsWith("uni"_L1) ? 3 : name.startsWith(u'u') ? 1 : 0;
    if (prefix == 0 || name.size() - prefix < 4)
        return std::nullopt;
    QString characters;
    const qsizetype width = prefix == 3 ? 4 : name.size() - prefix;
    for (qsizetype at = prefix; at < name.size(); at += width) {
        bool isHex = false;
        const char32_t code = name.mid(at, width).toUInt(&isHex, 16);
        if (!isHex || code > 0x10ffff)
            return std::nullopt;
        characters += QChar::fromUcs4(code);
    }
    return characters;
}

std::optional<QString> ofLetterName(const QString &name)
{
    if (name.size() == 1 && isLatin(name.front()))
        return name;
    if (const qsizetype digit = digits.indexOf(name); digit >= 0)
        return QString::number(digit);
    const QHash<QString, QString> &known = letterNames();
    if (const auto found = known.constFind(name); found != known.cend())
        return *found;
    if (const auto found = known.constFind(name.toLower()); found != known.cend())
        return *found;
    if (!name.isEmpty() && isLatin(name.front()) && accents.contains(name.sliced(1)))
        return name.first(1);
    return std::nullopt;
}

} // namespace

std::optional<QString> charactersNamed(const std::string &text)
{
    // "a.sc" is a form of "a", and "f_i" is "f" with "i".
    const QString whole = QString::fromStdString(text);
    const QString name = whole.startsWith(u'.') ? whole : whole.section(u'.', 0, 0);
    if (const std::optional<QString> letters = ofLetterName(name))
        return letters;
    if (isSignName(name) || name == ".notdef"_L1)
        return u" "_s;
    if (!name.contains(u'_'))
        return ofCodeName(name);
    QString joined;
    for (const QString &part : name.split(u'_')) {
        const std::optional<QString> characters = charactersNamed(part.toStdString());
        if (!characters)
            return std::nullopt;
        joined += *characters;
    }
    return joined;
}

QString charactersEncoded(unsigned char code, const std::string &encoding)
{
    const std::string byte(1, static_cast<char>(code));
    if (encoding == "/WinAnsiEncoding")
        return QString::fromStdString(QUtil::win_ansi_to_utf8(byte));
    if (encoding == "/MacRomanEncoding")
        return QString::fromStdString(QUtil::mac_roman_to_utf8(byte));
    // Of the standard encoding's upper half, what is letters.
    static const std::map<unsigned char, QString> upper{{0xae, u"fi"_s}, {0xaf, u"fl"_s}, {0xe1, u"ae"_s}, {0xe8, u"l"_s},
                                                        {0xe9, u"o"_s},  {0xea, u"oe"_s}, {0xf1, u"ae"_s}, {0xf5, u"i"_s},
                                                        {0xf8, u"l"_s},  {0xf9, u"o"_s},  {0xfa, u"oe"_s}, {0xfb, u"ss"_s}};
    const auto found = upper.find(code);
    return code < 0x80 ? QString(QLatin1Char(static_cast<char>(code))) : found == upper.end() ? u" "_s : found->second;
}

} // namespace minutebook
