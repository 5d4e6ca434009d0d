/// What a page template in HTML might do to the mark in ways that need a closer reading: the words to
/// change, and what they become.
enum HTMLAttempts {
  typealias Attempt = (format: String, old: String, new: String)

  static let all =
    before("</body>", bottom) + before("<body>", top) + before("</head>", head)
    + before("</style>", styles)
    + [
      ("html", "<body>", "<body><template shadowrootmode=\"open\"></template>"),
      ("html", "<body>", "<body a=\"1\"/style=\"display:none\">"),
    ]

  private static func before(_ place: String, _ added: [String]) -> [Attempt] {
    added.map { ("html", place, $0 + place) }
  }

  private static let bottom = [
    // A handler with no blank before it.
    "<img src=\"x\"onerror=\"x()\">", "<img/onerror=x()>", "<img alt=\">\" onerror=x()>",
    "<img alt='>'onerror = x()>", "<noscript><p hidden></noscript>",
    // Signs of quotation that open none.
    "<p a=b=\"><details>\"></p>", "<p =\"><details>\"></p>", "<p a\"=b\"><details>\"></p>",
    // Elements that end elsewhere than they seem to.
    "<template><template></template>", "<style-x><details></style-x>",
    "<style>p {}</stylex></style-x></style><details>", "<textarea1><details></textarea1>",
    "<select><input><details></select>", "<noscript><details></noscript>",
    // In a drawing a style is made of tags, and only shapes are closed in place.
    "<svg><style><p><details></style></svg>", "<math><xmp><p><details></xmp></math>",
    "<svg><title><details></title></svg>", "<svg><g><svg></svg><style>p {}</style></g></svg>",
    "<svg><desc><details/></desc></svg>", "<svg><div hidden/></svg>", "<svg><g a=b/></svg>",
    "<frameset><frame src=x></frameset>",
  ]
  private static let top = ["<frameset>"]
  private static let head = [
    "<meta http-equiv=\"&#114;efresh\" content=\"0;url=x\">",
    "<meta http-equiv = refresh content=\"0;url=x\">",
    "<meta content='>' http-equiv='REFRESH'>",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'none'\">",
    "<link rel=\"&#115;tylesheet\" href=\"data:text/css,x\">",
  ]
  private static let styles = [
    "@page{/*}*/ @top-left{content:none!important}}",
    "@page{a:\"}\"; @top-left{content:none!important}}",
    "@page{a:'\\'}'; @top-left{content:none!important}}",
    "@page{a:url(}); @top-left{content:none!important}}",
    "@page{a:(}); @top-left{content:none!important}}",
    "@page{a:[}]; @top-left{content:none!important}}",
  ]
}
