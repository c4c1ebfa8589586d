#include "models/print/findfonts.h"

#include "models/print/cover.h"
#include "models/print/fontfamilies.h"
#include "models/print/setlines.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const HeadingBlock &block)
{
    return plain(block.runs);
}

QString textOf(const ParagraphBlock &block)
{
    return plain(block.runs);
}

QString textOf(const ListItemBlock &block)
{
    return block.label + plain(block.runs);
}

QString textOf(const TableBlock &block)
{
    QString text = block.columns.join(u' ');
    for (const TableRow &row : block.rows) {
        for (const Runs &cell : row.cells)
            text += plain(cell);
    }
    return text;
}

QString headOf(const MinutesDocument &document)
{
    return document.organisation + document.marking.text + plain(document.classification) + plain(document.handling) + document.heading
        + document.facts.join(u' ') + document.edition + document.reference + (document.copy ? document.copy->reader : QString());
}

Result<> findFontsFor(const QString &text)
{
    const auto character = firstWithoutFont(text);
    const QStringList packages = character ? missingFontPackages() : QStringList();
    if (!packages.isEmpty())
        return failure(ErrorCode::CharacterWithoutFont, {QString::fromUcs4(&*character, 1), packages.join(u", "_s)});
    return {};
}

} // namespace

Result<> findFonts(const MinutesDocument &document)
{
    if (!hasTextFont())
        return failure(ErrorCode::FontMissing, {familyName(0), textFontPackage()});
    Result<> found = findFontsFor(headOf(document));
    for (auto block = document.blocks.cbegin(); found && block != document.blocks.cend(); ++block)
        found = std::visit([](const auto &content) { return findFontsFor(textOf(content)); }, *block);
    return found;
}

} // namespace minutebook
