#include "models/print/proof/withoutmarkup.h"

#include <array>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReference = 12; // signs between & and ;

/// By its number; of a name what folding leaves of its character: "&eacute;" is an e.
QString ofReference(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 6> named{
        {{"amp"_L1, u'&'}, {"lt"_L1, u'<'}, {"gt"_L1, u'>'}, {"quot"_L1, u'"'}, {"apos"_L1, u'\''}, {"shy"_L1, u'\u00ad'}}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        const char32_t code = name.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
        return code > 0 && code <= QChar::LastValidCodePoint ? QString::fromUcs4(&code, 1) : u" "_s;
    }
    for (const auto &[known, character] : named) {
        if (name == known)
            return QString(QChar(character));
    }
    for (const auto accent : {"grave"_L1, "acute"_L1, "circ"_L1, "tilde"_L1, "uml"_L1, "cedil"_L1, "ring"_L1, "slash"_L1, "caron"_L1}) {
        if (name.size() == accent.size() + 1 && name.endsWith(accent))
            return name.first(1).toString();
    }
    return u" "_s;
}

class MarkupDropper
{
public:
    explicit MarkupDropper(QStringView text)
        : m_text(text)
        , m_lastTagEnd(text.lastIndexOf(u'>'))
    {
    }

    QString drop()
    {
        for (m_at = 0; m_at < m_text.size();) {
            if (!dropTag() && !readReference())
                m_read += m_text[m_at++];
        }
        return std::move(m_read);
    }

private:
    bool dropTag()
    {
        constexpr auto section = "<![CDATA["_L1;
        if (m_text[m_at] != u'<' || m_at >= m_lastTagEnd)
            return false;
        const QChar next = m_text[m_at + 1];
        if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?')
            return false;
        const bool isSection = m_text.sliced(m_at).startsWith(section);
        m_at = isSection ? m_at + section.size() : m_text.indexOf(u'>', m_at) + 1;
        m_read += u' ';
        return true;
    }

    bool readReference()
    {
        if (m_text[m_at] != u'&')
            return false;
        const qsizetype length = m_text.sliced(m_at + 1).left(longestReference).indexOf(u';');
        if (length < 2)
            return false;
        const QStringView name = m_text.sliced(m_at + 1, length);
        if (name.contains(u' ') || name.contains(u'&'))
            return false;
        m_read += ofReference(name);
        m_at += length + 2;
        return true;
    }

    QStringView m_text;
    qsizetype m_lastTagEnd;
    qsizetype m_at = 0;
    QString m_read;
};

} // namespace

QString withoutMarkup(const QString &text)
{
    const bool tags = text.contains(u'<') && text.contains(u'>');
    const bool references = text.contains(u'&') && text.contains(u';');
    return tags || references ? MarkupDropper(text).drop() : text;
}

} // namespace minutebook
