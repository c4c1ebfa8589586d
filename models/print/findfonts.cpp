#include "models/print/findfonts.h"

#include "models/print/cover.h"
#include "models/print/fontfamilies.h"
#include "models/print/setlines.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textAround = 24; // UTF-16 units on each side

/// "🜁" (U+1F701)
QString nameOf(char32_t character)
{
    return u"\"%1\" (U+%2)"_s.arg(QString::fromUcs4(&character, 1), QString::number(uint{character}, 16).toUpper().rightJustified(4, u'0'));
}

QString around(const QString &text, qsizetype place)
{
    const qsizetype begin = std::max<qsizetype>(0, place - textAround);
    return text.sliced(begin, std::min(text.size(), place + textAround) - begin).simplified();
}

/// Goes through a document's texts in their order, up to the first that cannot be printed.
class FontFinder
{
public:
    explicit FontFinder(const MinutesDocument &document)
        : m_under(document.heading)
    {
        look(document.draft);
        look(plain(document.classification + document.handling));
        for (const QString &text : QStringList{document.heading} + document.facts + QStringList{document.edition})
            look(text);
        for (const Block &block : document.blocks)
            std::visit([this](const auto &content) { lookAt(content); }, block);
        m_under = document.heading;
        for (const QString &text : {document.organisation, document.reference, document.marking.text, document.footer})
            look(text);
        if (document.copy)
            look(document.copy->reader);
    }

    [[nodiscard]] Result<> found() const { return m_found; }

private:
    void look(const QString &text)
    {
        const auto missing = m_found ? firstWithoutFont(text) : std::nullopt;
        if (!missing)
            return;
        const QStringList details{nameOf(missing->character), around(text, missing->begin), m_under};
        const QStringList packages = missingFontPackages();
        m_found = packages.isEmpty() ? failure(ErrorCode::CharacterUnprintable, details)
                                     : failure(ErrorCode::CharacterWithoutFont, details + QStringList{packages.join(u", "_s)});
    }

    void lookAt(const HeadingBlock &block)
    {
        m_under = plain(block.runs).simplified();
        look(plain(block.runs));
    }

    void lookAt(const ParagraphBlock &block) { look(plain(block.runs)); }
    void lookAt(const ListItemBlock &block) { look(block.label + u' ' + plain(block.runs)); }

    void lookAt(const TableBlock &block)
    {
        look(block.columns.join(u' '));
        for (const TableRow &row : block.rows) {
            for (const Runs &cell : row.cells)
                look(plain(cell));
        }
    }

    QString m_under; ///< the heading
    Result<> m_found;
};

} // namespace

Result<> findFonts(const MinutesDocument &document)
{
    return FontFinder(document).found();
}

} // namespace minutebook
