#include "models/notation/itemproperties.h"

#include "models/notation/lexline.h"

#include <QStringTokenizer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The notes as lines of which the first ones are data.
class DataLines
{
public:
    DataLines(const QString &notes, const Dialect &dialect)
        : m_lines(notes.isEmpty() ? QStringList() : notes.split(u'\n'))
    {
        while (m_keys.size() < m_lines.size()) {
            const Line line = lexLine(m_lines[m_keys.size()], dialect);
            const auto *words = std::get_if<DataWords>(&line.words);
            if (!words)
                break;
            m_keys << words->key;
            m_values << words->value;
        }
    }

    [[nodiscard]] QString value(const QString &key) const { return m_values.value(m_keys.indexOf(key)); }
    [[nodiscard]] QString notes() const { return m_lines.join(u'\n'); }

    void set(const QString &key, const QString &wanted)
    {
        const qsizetype at = m_keys.indexOf(key);
        const QString text = wanted.simplified();
        if (text == value(key))
            return;
        if (at < 0)
            put(m_keys.size(), key, text);
        else if (text.isEmpty())
            take(at);
        else
            m_lines[at] = lineOf(key, text);
    }

private:
    static QString lineOf(const QString &key, const QString &text) { return u'@' + key + ": "_L1 + text; }

    void put(qsizetype at, const QString &key, const QString &text)
    {
        m_lines.insert(at, lineOf(key, text));
        m_keys.insert(at, key);
        m_values.insert(at, text);
    }

    void take(qsizetype at)
    {
        m_lines.removeAt(at);
        m_keys.removeAt(at);
        m_values.removeAt(at);
    }

    QStringList m_lines;
    QStringList m_keys; ///< of the first lines
    QStringList m_values;
};

} // namespace

ItemProperties propertiesOf(const ItemHeading &heading, const QString &notes, const Dialect &dialect)
{
    const DataLines data(notes, dialect);
    return {heading, data.value(u"presenter"_s), data.value(u"minutes"_s), data.value(u"purpose"_s), data.value(u"title"_s)};
}

QString withProperties(const QString &notes, const ItemProperties &properties, const Dialect &dialect)
{
    DataLines data(notes, dialect);
    data.set(u"presenter"_s, properties.presenter);
    data.set(u"minutes"_s, properties.minutes);
    data.set(u"purpose"_s, properties.purpose);
    data.set(u"title"_s, properties.closedTitle);
    return data.notes();
}

int dataLineCount(const QString &notes, const Dialect &dialect)
{
    int count = 0;
    int line = 0;
    for (const QStringView text : QStringTokenizer(notes, u'\n')) {
        const LineKind kind = lexLine(text.toString(), dialect).kind;
        ++line;
        if (kind == LineKind::Data)
            count = line;
        else if (kind != LineKind::Blank)
            break;
    }
    return count;
}

} // namespace minutebook
