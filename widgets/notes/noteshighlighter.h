#pragma once

#include "models/notation/dialect.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPalette>

namespace minutebook {

/// Colours the notes by the definition of the notation. A tag has the colour of its level, which the scheme gives.
class NotesHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    /// A longer line stays plain, so that a pasted book does not hold up the keys; in UTF-16 units.
    static constexpr qsizetype longestLine = 20'000;

    explicit NotesHighlighter(QTextDocument *document);

    void setDialect(const Dialect &dialect);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    [[nodiscard]] std::optional<Rank> levelOfTag(int offset, int length) const;

    KSyntaxHighlighting::Repository m_repository;
    Dialect m_dialect;
    QPalette m_palette;
};

} // namespace minutebook
