#include "models/domain/meeting.h"

namespace minutebook {

QString Person::alternateFor() const
{
    const QLatin1StringView opening("(Alternate for ");
    const qsizetype begin = representing.indexOf(opening, 0, Qt::CaseInsensitive);
    if (begin < 0)
        return {};
    const qsizetype name = begin + opening.size();
    const qsizetype end = representing.indexOf(u')', name);
    return representing.mid(name, end < 0 ? -1 : end - name).trimmed();
}

bool Correction::operator==(const Correction &other) const
{
    const auto same = [](const auto &one, const auto &two) { return one && two ? *one == *two : one == two; };
    return on == other.on && reason == other.reason && same(before, other.before) && same(after, other.after);
}

QString Item::data(QStringView key) const
{
    for (const NoteLine &line : lines) {
        const auto *words = std::get_if<DataWords>(&line.words);
        if (!words)
            break;
        if (words->key == key)
            return words->value;
    }
    return {};
}

} // namespace minutebook
