#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/print/documents.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

/// Writes the specimen, or a document with one paragraph of the given text, to standard output. Failures are sentences on standard error, and status 1.
int main(int argc, char **argv)
{
    using namespace minutebook;
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const MinutesDocument document = arguments.size() > 1 ? test::minutes({test::paragraph(arguments.at(1))}) : test::specimen();
    const auto pages = typeset(document);
    const auto pdf = pages ? writePdf(*pages) : std::unexpected(pages.error());
    QFile out;
    if (!pdf) {
        if (out.open(stderr, QIODevice::WriteOnly))
            out.write(sentence(pdf.error()).toUtf8());
        return 1;
    }
    return out.open(stdout, QIODevice::WriteOnly) && out.write(*pdf) == pdf->size() ? 0 : 2;
}
