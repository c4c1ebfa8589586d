#include "tests/print/generateddocument.h"

#include "models/print/writetext.h"
#include "tests/print/documents.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// From 0 up to and without `count`, each as likely.
int below(int count)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count));
}

QString generatedWord()
{
    static const QStringList all{u"pier"_s,
                                 u"the"_s,
                                 u"Committee"_s,
                                 u"of"_s,
                                 u"harbour-master"_s,
                                 u"‘O’s"_s,
                                 u"SSC_82_2407"_s,
                                 u"*"_s,
                                 u"**x**"_s,
                                 u"[a](b)"_s,
                                 u"café"_s,
                                 u"Ελλάδα"_s,
                                 u"решил"_s,
                                 u"a|b"_s,
                                 u"#1"_s,
                                 u"1."_s,
                                 u"-"_s,
                                 u"<b>"_s,
                                 u"&amp;"_s,
                                 u"\\"_s,
                                 u"`x`"_s,
                                 u"office"_s,
                                 u"Extraordinarilylongcompoundwordthatnobodywouldtypebutthatmightbeacodeoranaddress0123456789"_s,
                                 u"(see"_s,
                                 u"§4)"_s,
                                 u"_x_"_s,
                                 u"!"_s};
    return all.at(below(static_cast<int>(all.size())));
}

QString generatedText(int most)
{
    QStringList words;
    for (int count = 1 + below(most); count > 0; --count)
        words.append(generatedWord());
    return words.join(u' ');
}

Run generatedRun(int most)
{
    Run run = plainRun(generatedText(most));
    switch (below(8)) {
    case 0:
        return boldRun(run.text);
    case 1:
        return italicRun(run.text);
    case 2:
        return linkRun(run.text, u"https://example.org/"_s + QString::number(below(9)));
    case 3:
        return markingRun(u"TLP:RED"_s, redBox());
    case 4:
        return markingRun(u"(RED)"_s, redInk());
    default:
        return run;
    }
}

TableBlock generatedTable()
{
    QList<TableRow> rows;
    for (int count = below(25); count > 0; --count) {
        if (!rows.isEmpty() && below(3) == 0)
            rows.append({{generatedRuns(20)}, below(4) > 0});
        else
            rows.append({{generatedRuns(2), generatedRuns(15), generatedRuns(3)}, false});
    }
    TableBlock table = actions(rows);
    table.kind = QList{TableKind::People, TableKind::Actions, TableKind::Agenda}.at(below(3));
    return table;
}

Block generatedBlock()
{
    switch (below(8)) {
    case 0:
        return HeadingBlock{1, Runs{plainRun(u"%1. "_s.arg(QString::number(below(120))))} + generatedRuns(6)};
    case 1:
        return HeadingBlock{1 + below(2), generatedRuns(6)};
    case 2:
    case 3:
        return ListItemBlock{below(7), QStringList{u"-"_s, u"a)"_s, u"10)"_s, u"xxviii)"_s}.at(below(4)), generatedRuns(30)};
    case 4:
        return generatedTable();
    case 5:
        return ParagraphBlock{ParagraphStyle::PostMeetingNote, generatedRuns(30)};
    default:
        return ParagraphBlock{ParagraphStyle::Body, generatedRuns(60)};
    }
}

} // namespace

Runs generatedRuns(int most)
{
    Runs runs;
    for (int count = 1 + below(4); count > 0; --count) {
        if (!runs.isEmpty() && below(5) > 0)
            runs.append(plainRun(u" "_s));
        runs.append(generatedRun(most));
    }
    return runs;
}

void showValue(const GeneratedDocument &document, std::ostream &stream)
{
    stream << writeMarkdown(document.document).toStdString();
}

} // namespace minutebook::test

namespace rc {

using namespace minutebook;

Gen<test::GeneratedDocument> Arbitrary<test::GeneratedDocument>::arbitrary()
{
    return gen::exec([] {
        QList<Block> blocks;
        for (int count = test::below(25); count > 0; --count)
            blocks.append(test::generatedBlock());
        blocks.append(test::paragraph(test::words(5)));
        return test::GeneratedDocument{test::below(2) == 0 ? test::minutes(blocks) : test::labelledMinutes(blocks)};
    });
}

} // namespace rc
