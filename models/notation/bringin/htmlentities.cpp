#include "models/notation/bringin/htmlentities.h"

#include <QHash>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10;

/// Those that programs write although a character of its own would do.
QString namedEntity(QStringView name)
{
    static const QHash<QString, QString> entities{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u" "_s},   {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},  {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},
        {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},  {u"sbquo"_s, u"‚"_s},  {u"bdquo"_s, u"„"_s},  {u"laquo"_s, u"«"_s},
        {u"raquo"_s, u"»"_s},  {u"hellip"_s, u"…"_s}, {u"bull"_s, u"•"_s},   {u"middot"_s, u"·"_s}, {u"pound"_s, u"£"_s},
        {u"euro"_s, u"€"_s},   {u"yen"_s, u"¥"_s},    {u"cent"_s, u"¢"_s},   {u"sect"_s, u"§"_s},   {u"para"_s, u"¶"_s},
        {u"copy"_s, u"©"_s},   {u"reg"_s, u"®"_s},    {u"trade"_s, u"™"_s},  {u"deg"_s, u"°"_s},    {u"plusmn"_s, u"±"_s},
        {u"frac12"_s, u"½"_s}, {u"frac14"_s, u"¼"_s}, {u"frac34"_s, u"¾"_s}, {u"times"_s, u"×"_s},  {u"divide"_s, u"÷"_s},
        {u"micro"_s, u"µ"_s},  {u"shy"_s, QString()}, {u"ensp"_s, u" "_s},   {u"emsp"_s, u" "_s},   {u"thinsp"_s, u" "_s},
        {u"agrave"_s, u"à"_s}, {u"aacute"_s, u"á"_s}, {u"acirc"_s, u"â"_s},  {u"atilde"_s, u"ã"_s}, {u"auml"_s, u"ä"_s},
        {u"aring"_s, u"å"_s},  {u"aelig"_s, u"æ"_s},  {u"ccedil"_s, u"ç"_s}, {u"egrave"_s, u"è"_s}, {u"eacute"_s, u"é"_s},
        {u"ecirc"_s, u"ê"_s},  {u"euml"_s, u"ë"_s},   {u"igrave"_s, u"ì"_s}, {u"iacute"_s, u"í"_s}, {u"icirc"_s, u"î"_s},
        {u"iuml"_s, u"ï"_s},   {u"ntilde"_s, u"ñ"_s}, {u"ograve"_s, u"ò"_s}, {u"oacute"_s, u"ó"_s}, {u"ocirc"_s, u"ô"_s},
        {u"otilde"_s, u"õ"_s}, {u"ouml"_s, u"ö"_s},   {u"oslash"_s, u"ø"_s}, {u"ugrave"_s, u"ù"_s}, {u"uacute"_s, u"ú"_s},
        {u"ucirc"_s, u"û"_s},  {u"uuml"_s, u"ü"_s},   {u"yacute"_s, u"ý"_s}, {u"szlig"_s, u"ß"_s},  {u"Agrave"_s, u"À"_s},
        {u"Aacute"_s, u"Á"_s}, {u"Auml"_s, u"Ä"_s},   {u"Aring"_s, u"Å"_s},  {u"AElig"_s, u"Æ"_s},  {u"Ccedil"_s, u"Ç"_s},
        {u"Egrave"_s, u"È"_s}, {u"Eacute"_s, u"É"_s}, {u"Ntilde"_s, u"Ñ"_s}, {u"Ouml"_s, u"Ö"_s},   {u"Oslash"_s, u"Ø"_s},
        {u"Uuml"_s, u"Ü"_s},   {u"larr"_s, u"←"_s},   {u"rarr"_s, u"→"_s},   {u"uarr"_s, u"↑"_s},   {u"darr"_s, u"↓"_s},
        {u"harr"_s, u"↔"_s},   {u"rArr"_s, u"⇒"_s},   {u"le"_s, u"≤"_s},     {u"ge"_s, u"≥"_s},     {u"ne"_s, u"≠"_s},
        {u"asymp"_s, u"≈"_s},  {u"minus"_s, u"−"_s},  {u"infin"_s, u"∞"_s},  {u"radic"_s, u"√"_s},  {u"sum"_s, u"∑"_s},
        {u"dagger"_s, u"†"_s}, {u"Dagger"_s, u"‡"_s}, {u"permil"_s, u"‰"_s}, {u"prime"_s, u"′"_s},  {u"Prime"_s, u"″"_s},
        {u"sup1"_s, u"¹"_s},   {u"sup2"_s, u"²"_s},   {u"sup3"_s, u"³"_s},   {u"ordf"_s, u"ª"_s},   {u"ordm"_s, u"º"_s},
        {u"alpha"_s, u"α"_s},  {u"beta"_s, u"β"_s},   {u"gamma"_s, u"γ"_s},  {u"delta"_s, u"δ"_s},  {u"Delta"_s, u"Δ"_s},
        {u"lambda"_s, u"λ"_s}, {u"mu"_s, u"μ"_s},     {u"pi"_s, u"π"_s},     {u"sigma"_s, u"σ"_s},  {u"Sigma"_s, u"Σ"_s},
        {u"omega"_s, u"ω"_s},  {u"Omega"_s, u"Ω"_s},  {u"oelig"_s, u"œ"_s},  {u"OElig"_s, u"Œ"_s},  {u"scaron"_s, u"š"_s},
        {u"Scaron"_s, u"Š"_s}, {u"lsaquo"_s, u"‹"_s}, {u"rsaquo"_s, u"›"_s}, {u"iexcl"_s, u"¡"_s},  {u"iquest"_s, u"¿"_s},
        {u"brvbar"_s, u"¦"_s}, {u"not"_s, u"¬"_s},    {u"macr"_s, u"¯"_s},   {u"acute"_s, u"´"_s},  {u"cedil"_s, u"¸"_s},
        {u"uml"_s, u"¨"_s},    {u"curren"_s, u"¤"_s}, {u"thorn"_s, u"þ"_s},  {u"eth"_s, u"ð"_s},    {u"yuml"_s, u"ÿ"_s},
    };
    const auto found = entities.constFind(name.toString());
    return found == entities.cend() ? u'&' + name.toString() + u';' : *found;
}

/// The character of "#233" or "#xe9"; what is none stays as it stands.
QString numberedEntity(QStringView name)
{
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const char32_t code = name.sliced(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool usable = isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return usable ? QString::fromUcs4(&code, 1) : u'&' + name.toString() + u';';
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView entity = text[i] == u'&' ? text.sliced(i, std::min(text.size() - i, longestEntity + 1)) : QStringView();
        const qsizetype end = i + entity.indexOf(u';');
        if (end < i + 2) {
            plain += text[i];
            continue;
        }
        const QStringView name = text.sliced(i + 1, end - i - 1);
        plain += name[0] == u'#' ? numberedEntity(name) : namedEntity(name);
        i = end;
    }
    return plain;
}

} // namespace minutebook
