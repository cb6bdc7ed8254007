import { wordCount } from '../flatten/passage.ts';
import { type FurnitureDetector, linesWhere } from './page.ts';

/**
 * Copyright, licences, cookies, privacy, disclosures.
 *
 * yes: © 2014 The Tidy Shed | Notes on sheds, All rights reserved
 * yes: Copyright 2019 Jane Doe. All rights reserved.
 * yes: This site uses cookies to improve your experience.
 * yes: This post contains affiliate links, and I may earn a small commission.
 * yes: Privacy Policy · Terms of Service
 * yes: ## License | This work is licensed under a Creative Commons Attribution 4.0 licence.
 * yes: This article is for information only and is not a substitute for professional advice.
 * no: Put a © and the year on every page of the brochure.
 * no: Copyright ends 70 years after a death, so look for what was printed before 1890.
 * no: Read the privacy policy before you sign up for anything.
 * no: Let the cookies cool on a rack.
 */
export const legalNotice: FurnitureDetector = {
  kind: 'legal',
  find: (page) =>
    linesWhere(
      page,
      (text) => wordCount(text) <= 60 && NOTICES.some((notice) => notice.test(text)),
    ),
};

const NOTICES = [
  /^(?:©|\([cC]\)|[Cc]opyright\s*(?:©|\([cC]\))?)\s*(?:[Cc]opyright\s*)?(?:\d{4}|\p{Lu}[^.!?]{0,60}\d{4}\W*$)/u,
  /\ball rights reserved\b/i,
  /\b(?:we|this (?:site|website|blog|page))\b.{0,30}\buses? cookies\b/i,
  /\b(?:contains?|may (?:contain|include)|uses?|include)\b.{0,20}\baffiliate links?\b|\baffiliate (?:disclosure|commission)\b|\bearns? (?:an?|from) (?:\w+ )?(?:affiliate |qualifying )?(?:commission|purchases)\b/i,
  /^(?:(?:privacy|cookie)(?: policy| notice| settings)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|imprint|legal(?: notice)?|disclaimer|contact(?: us)?|about(?: us)?|sitemap|accessibility)(?:\s*[|·•,/–-]?\s*(?:(?:privacy|cookie)(?: policy| notice| settings)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|imprint|legal(?: notice)?|disclaimer|contact(?: us)?|about(?: us)?|sitemap|accessibility)){1,8}$/i,
  /^(?:(?:cookie|privacy) (?:policy|notice|settings)|terms of (?:use|service))$/i,
  /^(?:this|the|all|our)\b.{0,60}\b(?:is|are) (?:licen[sc]ed|released|published|made available) under\b/i,
  /\b(?:is not|isn['’]t|nor|not intended (?:as|to be)|does not constitute|should not be taken as)\b.{0,30}\b(?:a substitute for|professional|medical|legal|financial)\b.{0,40}\badvice\b/i,
];
