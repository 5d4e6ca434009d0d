import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Checks the PDF files below a folder against PDF/UA-1 and PDF/A-2a with veraPDF.
 *
 * <p>usage: java CheckPDF CONTROL FOLDER
 *
 * <p>CONTROL is a file with known faults: where they go unseen, the check itself is broken.
 * Exit status: 0 without findings, 1 with findings, 2 for a broken check.
 */
public final class CheckPDF {
  private enum Standard {
    UA1("PDF/UA-1", PDFAFlavour.PDFUA_1, "PDFUA-1.xml", Set.of("7.1-9", "7.3-1", "7.4.2-1")),
    A2A("PDF/A-2a", PDFAFlavour.PDFA_2_A, "PDFA-2A.xml", Set.of("6.6.4-1"));

    final String title;
    final PDFAFlavour flavour;
    final ValidationProfile profile;
    /** The rules, by clause and test, that the control breaks. */
    final Set<String> faultsOfControl;

    Standard(String title, PDFAFlavour flavour, String resource, Set<String> faultsOfControl) {
      this.title = title;
      this.flavour = flavour;
      this.faultsOfControl = faultsOfControl;
      try (InputStream xml = CheckPDF.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + resource)) {
        this.profile = Profiles.profileFromXml(xml);
      } catch (Exception error) {
        throw new IllegalStateException("no profile for " + title, error);
      }
    }
  }

  private static final int MOST_FAILURES_PER_RULE = 100;

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java CheckPDF CONTROL FOLDER");
      System.exit(2);
    }
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();

    for (Standard standard : Standard.values()) {
      Set<String> unseen = new TreeSet<>(standard.faultsOfControl);
      unseen.removeAll(faults(arguments[0], standard).keySet());
      if (!unseen.isEmpty()) {
        System.out.printf("error: the check is broken: in %s it does not see %s %s%n", arguments[0], standard.title, unseen);
        System.exit(2);
      }
    }

    List<String> files;
    try (Stream<Path> paths = Files.walk(Path.of(arguments[1]))) {
      files = paths.map(Path::toString).filter(path -> path.endsWith(".pdf")).sorted().toList();
    }
    if (files.isEmpty()) {
      System.out.println("error: there is no PDF in " + arguments[1]);
      System.exit(2);
    }
    int findings = 0;
    for (String file : files) {
      for (Standard standard : Standard.values()) {
        for (Map.Entry<String, String> fault : faults(file, standard).entrySet()) {
          System.out.printf("%s: %s %s%n    %s%n", file, standard.title, fault.getKey(), fault.getValue());
          findings++;
        }
      }
    }
    System.out.printf("veraPDF: %d files, PDF/UA-1 and PDF/A-2a: %d findings%n", files.size(), findings);
    System.exit(findings > 0 ? 1 : 0);
  }

  /** The rules that a file breaks, each with its first fault; a file that cannot be read breaks one of its own. */
  private static Map<String, String> faults(String file, Standard standard) {
    Map<String, String> faults = new LinkedHashMap<>();
    try {
      ValidationResult result = validate(file, standard);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.putIfAbsent(
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
              assertion.getMessage() + " @ " + assertion.getLocation().getContext());
        }
      }
      if (faults.isEmpty() && !result.isCompliant()) {
        faults.put("verdict", "not compliant, without a reason given");
      }
    } catch (Exception error) {
      faults.put("unreadable", error.toString());
    }
    return faults;
  }

  private static ValidationResult validate(String file, Standard standard) throws Exception {
    try (InputStream input = new FileInputStream(file);
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        PDFAParser parser = foundry.createParser(input, standard.flavour);
        PDFAValidator validator =
            ValidatorFactory.createValidator(standard.profile, false, MOST_FAILURES_PER_RULE)) {
      return validator.validate(parser);
    }
  }
}
