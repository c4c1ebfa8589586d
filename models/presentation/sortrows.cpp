#include "models/presentation/sortrows.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <numeric>

namespace minutebook {

namespace {

/// Each of the texts that there are, once, and which of them a row has: of very many rows most have one of a few owners or verbs.
struct DistinctTexts {
    explicit DistinctTexts(const QStringList &texts)
    {
        QHash<QString, std::size_t> known;
        ofRow.reserve(static_cast<std::size_t>(texts.size()));
        for (const QString &text : texts) {
            auto place = known.constFind(text);
            if (place == known.cend()) {
                place = known.insert(text, static_cast<std::size_t>(all.size()));
                all.append(text);
            }
            ofRow.push_back(*place);
        }
    }

    QStringList all;
    std::vector<std::size_t> ofRow;
};

/// The place of each text; texts that a reader takes for the same have the same.
std::vector<int> placesOf(const QStringList &texts, Qt::SortOrder order)
{
    const QLocale here;
    QCollator collator(here.language() == QLocale::C ? QLocale(QLocale::English) : here); // the C locale knows no numbers
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        keys.emplace_back(collator.sortKey(text), keys.size());
    std::ranges::sort(keys, [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<int> places(keys.size());
    int place = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        place += i > 0 && keys[i - 1].first < keys[i].first ? 1 : 0;
        places[keys[i].second] = order == Qt::AscendingOrder ? place : -place;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (texts[static_cast<qsizetype>(i)].isEmpty())
            places[i] = static_cast<int>(places.size());
    }
    return places;
}

} // namespace

std::vector<qsizetype> inOrderOf(const QStringList &texts, Qt::SortOrder order)
{
    const DistinctTexts distinct(texts);
    const std::vector<int> places = placesOf(distinct.all, order);
    std::vector<qsizetype> rows(static_cast<std::size_t>(texts.size()));
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, [&](qsizetype row) { return places[distinct.ofRow[static_cast<std::size_t>(row)]]; });
    return rows;
}

} // namespace minutebook
