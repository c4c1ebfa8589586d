#include "models/print/htmlstyle.h"

#include "models/print/style.h"
#include "models/print/webcolour.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sheet = R"(
:root { color-scheme: light dark; --paper: #ffffff; --ink: %1; --quiet: %2; --accent: %3; --link: %4; --rule: %5; --shade: %6; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16191d; --ink: #e4e7eb; --quiet: #a4adb8; --accent: #a9c6e6; --link: #8ec3f5; --rule: #3a424c; --shade: #20252b; }
}
@counter-style letters { system: extends lower-alpha; suffix: ') '; }
@counter-style capitals { system: extends upper-alpha; suffix: ') '; }
@counter-style numerals { system: extends lower-roman; suffix: ') '; }
@counter-style large-numerals { system: extends upper-roman; suffix: ') '; }
@counter-style numbers { system: extends decimal; suffix: ') '; }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1.25rem; overflow-wrap: break-word; }
h1 { margin: 1.5rem 0 .5rem; color: var(--accent); font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; color: var(--accent); font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
p, ul, ol { margin: .5rem 0; text-wrap: pretty; }
ul, ol { padding-left: 2.25rem; }
li { margin: .25rem 0; }
a { color: var(--link); }
.facts { padding: 0; list-style: none; }
.facts li { margin: 0; }
.edition { margin: 1rem 0; color: var(--accent); font-size: 1.2rem; font-weight: bold; }
.marking, .draft { margin: 0; }
.draft { font-weight: bold; }
time { white-space: nowrap; }
.logo { float: right; max-width: 35%; height: auto; margin: 0 0 .5rem 1.25rem; }
.right { text-align: right; }
.statement { margin: 0; font-size: .9rem; }
.note { padding-left: .75rem; border-left: .2rem solid var(--rule); font-size: .95rem; }
.next { margin-top: 2rem; color: var(--accent); font-weight: bold; }
.letters { list-style-type: letters; }
.capitals { list-style-type: capitals; }
.numerals { list-style-type: numerals; }
.large-numerals { list-style-type: large-numerals; }
.numbers { list-style-type: numbers; }
table { width: 100%; margin: .75rem 0; border-collapse: collapse; font-size: .92rem; line-height: 1.4; }
th, td { padding: .35rem .6rem .35rem .4rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-size: .85rem; background: var(--shade); }
tbody th { font-weight: normal; }
.open th, .open td { border-bottom: 0; }
.spanning td { padding-left: 1.5rem; }
footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .85rem; }
@media screen and (max-width: 44rem) {
  body { padding: .75rem; }
  ul, ol { padding-left: 1.5rem; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
  .wide tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  .wide .open { padding-bottom: 0; border-bottom: 0; }
  .wide tbody th, .wide td { padding: .1rem 0; border: 0; }
  .wide tbody th { color: var(--quiet); font-size: .85rem; }
  .wide td:empty { display: none; }
  .wide td[data-label]::before { content: attr(data-label) ': '; color: var(--quiet); font-size: .85rem; }
  .spanning td { padding-left: 0; }
}
@media print {
  :root { --paper: #ffffff; --ink: %1; --quiet: %2; --accent: %3; --link: %1; --rule: %5; --shade: #ffffff; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  .open { break-after: avoid; }
  p { orphans: 2; widows: 2; }
}
@page {
  margin: 20mm;
  @top-left { content: '%9'; font: bold 8pt sans-serif; }
  @top-right { content: '%8'; font: bold 8pt sans-serif; }
  @bottom-left { content: '%7'; font: 8pt sans-serif; }
  @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; }
  @bottom-right { content: '%8'; font: bold 8pt sans-serif; }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }
)"_L1;

/// As it stands between single quotation marks (CSS Syntax Level 3, 4.3.7).
QString cssText(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        const bool plain = c.unicode() >= 0x80 || c.isLetterOrNumber() || c == u' ' || c == u':' || c == u'_' || c == u'-';
        escaped += plain ? QString(c) : u'\\' + QString::number(c.unicode(), 16) + u' ';
    }
    return escaped;
}

/// A text as it was before cssText.
QString ofCssText(const QString &text)
{
    static const QRegularExpression escape(uR"(\\([0-9A-Fa-f]{1,6})\s?)"_s);
    QString read;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        const char32_t code = match.capturedView(1).toUInt(nullptr, 16);
        read += QStringView(text).sliced(end, match.capturedStart() - end);
        read += code <= QChar::LastValidCodePoint ? QString::fromUcs4(&code, 1) : QString();
        end = match.capturedEnd();
    }
    return read += QStringView(text).sliced(end);
}

/// Inks are made for paper: where the page is dark, those without a box of their own get one of paper.
QString inkRules(const QList<Ink> &inks)
{
    QString rules = u".boxed { padding: 0 .3em; border-radius: .2em; print-color-adjust: exact; }\n"_s;
    for (qsizetype i = 0; i < inks.size(); ++i) {
        const QString box = inks[i].box ? u" background: "_s + webColour(*inks[i].box) + u';' : QString();
        rules += u".ink%1 { color: %2;%3 }\n"_s.arg(i).arg(webColour(inks[i].text), box);
    }
    return rules
        + u"@media screen and (prefers-color-scheme: dark) { .bare { padding: 0 .3em; border-radius: .2em; background: #ffffff; } }\n"_s;
}

/// Tables of the same columns have them in the same places, as on paper; a telephone has no room for that.
QString columnRules(const QList<QList<int>> &widths)
{
    QString rules;
    for (qsizetype table = 0; table < widths.size(); ++table) {
        const int whole = std::max(1, std::accumulate(widths[table].cbegin(), widths[table].cend(), 0));
        for (qsizetype column = 0; column < widths[table].size(); ++column) {
            rules += u"  .columns%1 th:nth-child(%2) { width: %3%; }\n"_s.arg(table).arg(column + 1).arg(100 * widths[table][column] / whole);
        }
    }
    return rules.isEmpty() ? rules : u"@media print, (min-width: 44rem) {\n  table { table-layout: fixed; }\n"_s + rules + u"}\n"_s;
}

/// The rules that every page has, to be told from those of others.
class OwnRules
{
public:
    OwnRules()
    {
        for (const QString &line : QString(sheet).split(u'\n'))
            add(line);
        const QString added = inkRules({}) + columnRules({{1}});
        for (const QString &line : added.split(u'\n'))
            m_lines.insert(line);
        m_patterns << QRegularExpression(u"^\\.ink\\d{1,4} \\{ color: #[0-9a-f]{6};( background: #[0-9a-f]{6};)? \\}$"_s)
                   << QRegularExpression(u"^  \\.columns\\d{1,4} th:nth-child\\(\\d{1,2}\\) \\{ width: \\d{1,3}%; \\}$"_s);
    }

    /// What a line says that not every sheet says.
    [[nodiscard]] QString without(const QString &line) const
    {
        if (m_lines.contains(line))
            return {};
        for (const QRegularExpression &pattern : m_patterns) {
            if (const QRegularExpressionMatch match = pattern.match(line); match.hasMatch())
                return ofCssText(match.captured(u"said"_s));
        }
        return line;
    }

private:
    void add(const QString &line)
    {
        static const QRegularExpression colour(u"\\\\%[1-6]"_s);
        static const QRegularExpression text(u"\\\\%[7-9]"_s);
        const QString pattern = QRegularExpression::escape(line).replace(colour, u"#[0-9a-f]{6}"_s).replace(text, u"(?<said>[^']*)"_s);
        if (pattern == QRegularExpression::escape(line))
            m_lines.insert(line);
        else
            m_patterns << QRegularExpression(u'^' + pattern + u'$');
    }

    QSet<QString> m_lines;
    QList<QRegularExpression> m_patterns;
};

} // namespace

QString htmlStyle(const MinutesDocument &document, const QList<Ink> &inks)
{
    const QStringList values{webColour(style::ink),       webColour(style::quiet),        webColour(style::accent),
                             webColour(style::linkInk),   webColour(style::rule),         webColour(style::shade),
                             cssText(document.reference), cssText(document.marking.text), cssText(document.draft)};
    QString text = sheet;
    for (qsizetype i = 0; i < values.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), values[i]);
    return text + inkRules(inks) + columnRules(columnWidths(document));
}

QString withoutHtmlStyle(const QString &css)
{
    static const OwnRules own;
    QStringList kept;
    for (const QString &rule : css.split(u'\n'))
        kept << own.without(rule);
    return kept.join(u'\n');
}

QList<QList<int>> columnWidths(const MinutesDocument &document)
{
    QList<QList<int>> all;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block); table && !all.contains(table->widths))
            all.append(table->widths);
    }
    return all;
}

} // namespace minutebook
