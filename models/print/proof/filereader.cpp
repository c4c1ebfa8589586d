#include "models/print/proof/filereader.h"

#include "models/print/proof/objectreader.h"
#include "models/print/proof/readingorder.h"
#include "models/print/proof/streamdata.h"
#include "models/print/proof/streamreader.h"
#include "models/print/proof/valueat.h"

#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

FileReader::FileReader(FileTexts &texts, const QByteArray &pdf, const QByteArray &password, int revision)
    : m_texts(texts)
    , m_bytes(pdf)
    , m_revision(revision)
{
    const auto silent = QPDFLogger::create();
    silent->setError(silent->discard());
    silent->setWarn(silent->discard());
    m_pdf.setLogger(silent);
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("file", pdf.constData(), static_cast<size_t>(pdf.size()), password.constData());
}

void FileReader::read()
{
    readPages();
    readObjects();
}

void FileReader::readPages()
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        ++m_page;
        readPage(page.getObjectHandle());
    }
    m_texts.add({.part = FilePart::Page, .revision = m_revision}, m_allPages);
    if (m_revision == 0)
        m_texts.pages = m_page;
}

void FileReader::readPage(QPDFObjectHandle page)
{
    QByteArray content;
    for (QPDFObjectHandle part : page.getPageContents()) {
        content += streamData(part).value_or(QByteArray()) + '\n'; // what is missing is told where streams are read
        m_content.insert(part.getObjGen());
    }
    const FilePlace place{.part = FilePart::Page, .page = m_page, .object = page.getObjectID(), .revision = m_revision};
    ContentReader reader(m_fonts, m_texts, place);
    reader.read(content, QPDFPageObjectHelper(page).getAttribute("/Resources", false));
    m_content.insert(reader.readStreams().begin(), reader.readStreams().end());
    const QStringList orders = readingOrders(reader.glyphs());
    for (const QString &text : orders)
        m_texts.add(place, text);
    m_allPages += orders.constFirst() + u'\n';

    QPDFObjectHandle annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (annotation.isIndirect())
            m_annotationPages[annotation.getObjGen()] = m_page;
        readAppearances(valueAt(annotation, "/AP"), {FilePart::Annotation, m_page, annotation.getObjectID(), {}, m_revision});
    }
}

/// A stream, or streams by state (PDF 1.7, 12.5.5).
void FileReader::readAppearances(QPDFObjectHandle appearance, const FilePlace &place)
{
    if (appearance.isStream()) {
        if (!m_content.insert(appearance.getObjGen()).second)
            return;
        ContentReader reader(m_fonts, m_texts, place);
        reader.read(streamData(appearance).value_or(QByteArray()), appearance.getDict().getKey("/Resources"));
        m_content.insert(reader.readStreams().begin(), reader.readStreams().end());
        for (const QString &text : readingOrders(reader.glyphs()))
            m_texts.add(place, text);
    } else if (appearance.isDictionary()) {
        for (const auto &[state, value] : appearance.getDictAsMap())
            readAppearances(value, place);
    }
}

void FileReader::readObjects()
{
    const std::vector<QPDFObjectHandle> objects = m_pdf.getAllObjects();
    ObjectReader reader(m_texts, m_pdf.getTrailer().getKey("/Info"), m_annotationPages, m_revision);
    for (const QPDFObjectHandle &object : objects) {
        reader.read(object);
        collectResources(object);
    }
    reader.read(m_pdf.getTrailer());
    if (QPDFObjectHandle destinations = m_pdf.getRoot().getKey("/Dests"); destinations.isDictionary())
        reader.readDestinations(destinations);
    StreamReader streams(m_texts, m_fonts, m_content, m_resources, m_revision);
    for (const QPDFObjectHandle &object : objects) {
        if (object.isStream())
            streams.read(object);
    }
}

void FileReader::collectResources(QPDFObjectHandle object)
{
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    QPDFObjectHandle resources = valueAt(dictionary, "/Resources");
    for (const QPDFObjectHandle &candidate : {resources, dictionary}) {
        if (candidate.isDictionary() && valueAt(candidate, "/Font").isDictionary())
            m_resources.push_back(candidate);
    }
}

} // namespace minutebook
