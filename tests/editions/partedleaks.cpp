#include "tests/editions/changedpdf.h"
#include "tests/editions/leaks.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

using Put = std::function<void(QPDF &pdf, const std::vector<QPDFObjectHandle> &words)>;

/// A word an object, the last word in the first of them. `source` has the word as %1.
LeakWay inParts(const char *name, FilePart part, const QString &source, const Put &put)
{
    return {name, part, [=](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    QStringList words = secret.split(u' ');
                    std::ranges::reverse(words);
                    std::vector<QPDFObjectHandle> objects;
                    for (const QString &word : words)
                        objects.push_back(parsed(file, source.arg(QString::fromStdString(text(word).unparse()))));
                    std::ranges::reverse(objects);
                    put(file, objects);
                });
            }};
}

/// A word with its number, as what is sorted has it.
LeakWay withNumbers(const char *name, FilePart part, const std::function<void(QPDF &pdf, const QStringList &words)> &put)
{
    return {name, part, [=](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    QStringList words;
                    for (const QString &word : secret.split(u' '))
                        words << u"%1 "_s.arg(words.size(), 2, 10, QChar(u'0')) + word;
                    put(file, words);
                });
            }};
}

void chained(QPDF &pdf, const std::vector<QPDFObjectHandle> &bookmarks)
{
    QPDFObjectHandle outlines = parsed(pdf, u"<< /Type /Outlines >>"_s);
    outlines.replaceKey("/First", bookmarks.front());
    outlines.replaceKey("/Last", bookmarks.back());
    for (size_t i = 0; i < bookmarks.size(); ++i) {
        QPDFObjectHandle(bookmarks[i]).replaceKey("/Parent", outlines);
        if (i + 1 < bookmarks.size())
            QPDFObjectHandle(bookmarks[i]).replaceKey("/Next", bookmarks[i + 1]);
    }
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace

/// Over objects that people read one after another, but that do not stand so in the file.
QList<LeakWay> partedLeaks()
{
    const QString field = u"<< /FT /Tx /T (a) /V %1 >>"_s;
    const QString element = u"<< /Type /StructElem /S /Span /ActualText %1 >>"_s;
    return {
        inParts("bookmarks against the objects' order", FilePart::Bookmark, u"<< /Title %1 >>"_s, chained),
        inParts("form fields against the objects' order", FilePart::FormField, field,
                [](QPDF &pdf, const std::vector<QPDFObjectHandle> &words) {
                    pdf.getRoot().replaceKey("/AcroForm", QPDFObjectHandle::newDictionary({{"/Fields", QPDFObjectHandle::newArray(words)}}));
                }),
        inParts("ActualText against the objects' order", FilePart::Alternative, element,
                [](QPDF &pdf, const std::vector<QPDFObjectHandle> &words) {
                    pdf.getRoot().getKey("/StructTreeRoot").replaceKey("/K", QPDFObjectHandle::newArray(words));
                }),
        inParts("notes, the last word first", FilePart::Annotation, u"<< /Type /Annot /Subtype /Text /Contents %1 >>"_s,
                [](QPDF &pdf, const std::vector<QPDFObjectHandle> &words) {
                    for (size_t i = words.size(); i-- > 0;)
                        addAnnotation(pdf, words[i]);
                }),
        withNumbers("destinations with numbers", FilePart::Destination,
                    [](QPDF &pdf, const QStringList &words) {
                        QPDFObjectHandle names = QPDFObjectHandle::newArray();
                        for (const QString &word : words) {
                            names.appendItem(text(word));
                            names.appendItem(QPDFObjectHandle::parse("[null /Fit]"));
                        }
                        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary({{"/Names", names}});
                        pdf.getRoot().replaceKey("/Names", QPDFObjectHandle::newDictionary({{"/Dests", tree}}));
                    }),
        withNumbers("destinations with numbers in a tree that goes round", FilePart::Destination,
                    [](QPDF &pdf, const QStringList &words) {
                        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
                        for (const QString &word : words) {
                            QPDFObjectHandle names = QPDFObjectHandle::newArray();
                            names.appendItem(text(word));
                            names.appendItem(QPDFObjectHandle::parse("[null /Fit]"));
                            kids.appendItem(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Names", names}})));
                        }
                        QPDFObjectHandle tree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Kids", kids}}));
                        kids.appendItem(tree);
                        tree.replaceKey("/Kids", kids);
                        pdf.getRoot().replaceKey("/Names", QPDFObjectHandle::newDictionary({{"/Dests", tree}}));
                    }),
        inParts("notes without a place, the last word first", FilePart::Annotation, u"<< /Type /Annot /Subtype /Text /Contents %1 >>"_s,
                [](QPDF &pdf, const std::vector<QPDFObjectHandle> &words) {
                    for (size_t i = words.size(); i-- > 0;) {
                        addAnnotation(pdf, words[i]);
                        QPDFObjectHandle(words[i]).replaceKey("/Rect", QPDFObjectHandle::newInteger(9));
                    }
                }),
        withNumbers("names with numbers", FilePart::String,
                    [](QPDF &pdf, const QStringList &words) {
                        QPDFObjectHandle dictionary = parsed(pdf, u"<< >>"_s);
                        for (const QString &word : words)
                            dictionary.replaceKey('/' + QString(word).remove(u' ').toStdString(), QPDFObjectHandle::newDictionary());
                        pdf.getRoot().replaceKey("/PieceInfo", dictionary);
                    }),
    };
}

} // namespace minutebook::test
