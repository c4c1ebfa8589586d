#include "models/print/writeregister.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

bool isFormula(const QString &text)
{
    constexpr QStringView beginnings = u"=+-@＝＋－＠\t\r\n";
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u' '; });
    return first != text.cend() && beginnings.contains(*first);
}

QString csvCell(const QString &text)
{
    QString cell = isFormula(text) ? u'\'' + text : text;
    const bool quoted = std::ranges::any_of(cell, [](QChar c) { return QStringView(u",;\"\r\n\t").contains(c); });
    return quoted ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell;
}

QString csvCell(const RegisterValue &value)
{
    return std::visit(Overloaded{[](std::monostate) { return QString(); }, [](int number) { return QString::number(number); },
                                 [](const QString &text) { return csvCell(text); },
                                 [](const QStringList &texts) { return csvCell(texts.join("; "_L1)); },
                                 [](QDate date) { return date.toString(Qt::ISODate); }},
                      value);
}

QJsonValue jsonValue(const RegisterValue &value)
{
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(); }, [](int number) { return QJsonValue(number); },
                                 [](const QString &text) { return QJsonValue(text); },
                                 [](const QStringList &texts) { return QJsonValue(QJsonArray::fromStringList(texts)); },
                                 [](QDate date) { return QJsonValue(date.toString(Qt::ISODate)); }},
                      value);
}

} // namespace

QByteArray writeCsv(const RegisterTable &table)
{
    QString text(QChar::ByteOrderMark);
    for (const QString &key : table.keys)
        text += csvCell(key) + u',';
    text += "marking\r\n"_L1;
    for (const QList<RegisterValue> &row : table.rows) {
        for (const RegisterValue &value : row)
            text += csvCell(value) + u',';
        text += csvCell(table.marking) + "\r\n"_L1;
    }
    if (table.rows.isEmpty())
        text += QString(table.keys.size(), u',') + csvCell(table.marking) + "\r\n"_L1;
    return text.toUtf8();
}

QByteArray writeJson(const RegisterTable &table)
{
    QJsonArray entries;
    for (const QList<RegisterValue> &row : table.rows) {
        QJsonObject entry;
        for (qsizetype i = 0; i < row.size(); ++i)
            entry.insert(table.keys[i], jsonValue(row[i]));
        entries.append(entry);
    }
    const QJsonObject json{{u"register"_s, table.name},
                           {u"body"_s, table.body},
                           {u"abbreviation"_s, table.abbreviation},
                           {u"marking"_s, table.marking},
                           {u"date"_s, table.date.isValid() ? QJsonValue(table.date.toString(Qt::ISODate)) : QJsonValue()},
                           {u"complete"_s, table.complete},
                           {u"entries"_s, entries}};
    return QJsonDocument(json).toJson();
}

} // namespace minutebook
