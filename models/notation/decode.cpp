#include "models/notation/decode.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What would change how its neighbours are shown, or is not shown at all: C0, C1 and line separators,
/// bidirectional embeddings, overrides and isolates (Unicode Standard Annex 9), a byte-order mark inside the text, noncharacters.
bool isShownEscaped(char16_t unit)
{
    if (unit >= 0x20 && unit < 0x7f)
        return false;
    return (unit < 0x20 && unit != u'\t' && unit != u'\n') || (unit >= 0x7f && unit < 0xa0) || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xfeff || unit >= 0xfffe;
}

/// Walks the text once, keeping the place for diagnostics.
class Cleaner
{
public:
    Decoded clean(QStringView text)
    {
        m_decoded.text.reserve(text.size());
        m_endsInReturns = !text.contains(u'\n');
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const qsizetype plain = plainLength(text.sliced(i)); plain > 0) {
                m_decoded.text.append(text.sliced(i, plain));
                i += plain - 1;
                continue;
            }
            const char16_t unit = text[i].unicode();
            if (unit == (m_endsInReturns ? u'\r' : u'\n')) {
                newLine();
            } else if (unit == u'\r') {
                i = passReturns(text, i);
            } else if (isLoneSurrogate(text, i)) {
                replace(QChar(QChar::ReplacementCharacter), DiagnosticCode::InvalidUtf8, {});
            } else if (isShownEscaped(unit)) {
                showEscaped(unit);
            } else {
                if (unit == QChar::ReplacementCharacter)
                    remark(DiagnosticCode::InvalidUtf8, 1, {});
                m_decoded.text.append(text[i]);
            }
        }
        return std::move(m_decoded);
    }

private:
    /// Of what prints in ASCII, as nearly all does.
    static qsizetype plainLength(QStringView text)
    {
        return std::ranges::find_if_not(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }) - text.begin();
    }

    static bool isLoneSurrogate(QStringView text, qsizetype i)
    {
        if (text[i].isHighSurrogate())
            return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
        return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
    }

    /// Those before a line feed belong to it; others are shown. Answers with the place of the last.
    qsizetype passReturns(QStringView text, qsizetype first)
    {
        qsizetype end = first;
        while (end < text.size() && text[end] == u'\r')
            ++end;
        const bool endsLine = end < text.size() && text[end] == u'\n';
        for (qsizetype i = first; i < end && !endsLine; ++i)
            showEscaped(u'\r');
        return end - 1;
    }

    void showEscaped(char16_t unit)
    {
        const QString code = u"U+%1"_s.arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0')).toUpper();
        replace(u"⟨%1⟩"_s.arg(code), DiagnosticCode::ControlCharacter, {code});
    }

    void newLine()
    {
        m_decoded.text.append(u'\n');
        m_lineStart = m_decoded.text.size();
        ++m_line;
    }

    void replace(const QString &shown, DiagnosticCode code, const QStringList &details)
    {
        const auto length = static_cast<int>(shown.size());
        remark(code, length, details);
        if (length > 1)
            m_decoded.escapes.append({m_line, static_cast<int>(m_decoded.text.size() - m_lineStart) + 1, length});
        m_decoded.text.append(shown);
    }

    /// One remark a line and kind is enough: a binary file would give millions.
    void remark(DiagnosticCode code, int length, const QStringList &details)
    {
        if (std::exchange(m_remarked[code], m_line) != m_line)
            m_decoded.diagnostics.append(
                {code, Gravity::Warning, m_line, static_cast<int>(m_decoded.text.size() - m_lineStart) + 1, length, details});
    }

    Decoded m_decoded;
    QHash<DiagnosticCode, int> m_remarked; ///< the last line, by kind
    bool m_endsInReturns = false; ///< what ends lines; else a carriage return inside one is a control character
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

Diagnostic Decoded::inSource(Diagnostic diagnostic) const
{
    const auto ofLine = std::ranges::equal_range(escapes, diagnostic.line, {}, &Escape::line);
    const auto sourceColumn = [&](int column) {
        int saved = 0;
        for (const Escape &escape : ofLine)
            saved += std::clamp(column - escape.column, 0, escape.length - 1);
        return column - saved;
    };
    const int end = sourceColumn(diagnostic.column + diagnostic.length);
    diagnostic.column = sourceColumn(diagnostic.column);
    diagnostic.length = end - diagnostic.column;
    return diagnostic;
}

Decoded decode(const QByteArray &utf8)
{
    return Cleaner().clean(QString::fromUtf8(utf8)); // drops a byte-order mark, gives U+FFFD for what is invalid
}

Decoded decode(const QString &text)
{
    return Cleaner().clean(text);
}

/// Control sequences and strings as in ECMA-48, 5.4 and 5.6.
QString withoutUnseen(QString text)
{
    static const QRegularExpression sequence(
        u"(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]|\\x1b[P\\]X^_][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|\\x1b[ -/]*[0-~]"_s);
    static const QRegularExpression withoutWidth(u"[\\x{200b}\\x{2060}\\x{feff}]"_s);
    static const QRegularExpression softBreak(u"[\\x{2028}\\x{2029}\\x{0b}\\x{85}]"_s);
    static const QRegularExpression control(u"[\\x00-\\x08\\x0c\\x0e-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(sequence).remove(withoutWidth).replace(softBreak, u"\n"_s).remove(control);
}

} // namespace minutebook
