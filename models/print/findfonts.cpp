#include "models/print/findfonts.h"

#include "models/print/cover.h"
#include "models/print/fontfamilies.h"
#include "models/print/setlines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textAround = 24; // UTF-16 units on each side
constexpr qsizetype mostNamed = 12; // characters

/// "🜁" (U+1F701)
QString nameOf(char32_t character)
{
    return u"\"%1\" (U+%2)"_s.arg(QString::fromUcs4(&character, 1), QString::number(uint{character}, 16).toUpper().rightJustified(4, u'0'));
}

QString around(const QString &text, qsizetype place)
{
    QTextBoundaryFinder whole(QTextBoundaryFinder::Grapheme, text);
    const auto boundary = [&](qsizetype near) {
        whole.setPosition(std::clamp<qsizetype>(near, 0, text.size()));
        return whole.isAtBoundary() ? whole.position() : whole.toNextBoundary();
    };
    const qsizetype begin = boundary(place - textAround);
    return text.sliced(begin, boundary(place + textAround) - begin).simplified();
}

/// Goes through a document's texts in their order.
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

    [[nodiscard]] Result<> found() const
    {
        if (m_missing.isEmpty())
            return {};
        QStringList names = m_missing;
        if (names.size() > mostNamed)
            names = names.first(mostNamed) << u"…"_s;
        const QStringList details{names.join(u", "_s), m_around, m_underFirst};
        const QStringList packages = missingFontPackages();
        return packages.isEmpty() ? failure(ErrorCode::CharacterUnprintable, details)
                                  : failure(ErrorCode::CharacterWithoutFont, details + QStringList{packages.join(u", "_s)});
    }

private:
    void look(const QString &text)
    {
        qsizetype from = 0;
        while (const auto missing = firstWithoutFont(text.mid(from))) {
            note(missing->character, text, from + missing->begin);
            from += missing->begin + QChar::fromUcs4(missing->character).size();
        }
    }

    void note(char32_t character, const QString &text, qsizetype place)
    {
        if (m_missing.isEmpty()) {
            m_around = around(text, place);
            m_underFirst = m_under;
        }
        if (const QString name = nameOf(character); !m_missing.contains(name))
            m_missing.append(name);
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
    QStringList m_missing; ///< names of characters
    QString m_around; ///< the first
    QString m_underFirst;
};

} // namespace

Result<> findFonts(const MinutesDocument &document)
{
    return FontFinder(document).found();
}

} // namespace minutebook
